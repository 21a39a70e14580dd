import { expect, it } from 'vitest';
import { together } from '../../../src/settings/together';

/** A step that notes what it does; it throws where it is not to be done. */
const step = (noted: string[], name: string, works: boolean) => async () => {
  if (!works) throw new Error(`no room for ${name}`);
  noted.push(name);
  return async () => void noted.push(`not ${name}`);
};

it('changes are made together, and taken back together', async () => {
  const noted: string[] = [];
  const takeBack = await together([step(noted, 'a', true), step(noted, 'b', true)]);
  expect(noted).toEqual(['a', 'b']);
  await takeBack();
  expect(noted).toEqual(['a', 'b', 'not b', 'not a']);
});

it.each([
  [[false, true, true], []],
  [
    [true, true, false],
    ['0', '1', 'not 1', 'not 0'],
  ],
])('where one cannot be made, none stays: %j', async (works, expected) => {
  const noted: string[] = [];
  const steps = works.map((one, n) => step(noted, String(n), one));
  await expect(together(steps)).rejects.toThrow('no room');
  expect(noted).toEqual(expected);
});

it('one that cannot be taken back does not keep the others; what went wrong first is said', async () => {
  const noted: string[] = [];
  const stuck = (name: string) => async () => async () => {
    throw new Error(`${name} is stuck`);
  };
  const made = [step(noted, 'a', true), stuck('b'), stuck('c'), step(noted, 'd', true)];
  const takeBack = await together(made);
  await expect(takeBack()).rejects.toThrow('c is stuck');
  expect(noted).toEqual(['a', 'd', 'not d', 'not a']);
  const failing = together([...made, step(noted, 'e', false)]);
  await expect(failing).rejects.toThrow('no room for e');
  expect(noted.slice(4)).toEqual(['a', 'd', 'not d', 'not a']);
});
