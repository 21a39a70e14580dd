import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../../../src/analysis/entities/entities';
import { segment } from '../../../../../src/analysis/segment/segment';

const titles = (text: string, name: string) =>
  findEntities(segment({ text }))
    .find((e) => e.name === name)
    ?.roles.map((r) => r.title);

describe('what only looks like a role', () => {
  test.each([
    [
      'an official who is somebody else',
      'According to a senior government official, Ann Lee is gathering her generals.',
      'Ann Lee',
      [],
    ],
    [
      'somebody else behind an age',
      'Ann Lee, 72, whose late mother lived here, left.',
      'Ann Lee',
      [],
    ],
    ['several people before one name', 'To her supporters Ann Lee is a hero.', 'Ann Lee', []],
    [
      'the one a letter went to',
      'In a letter to the president in May, Ann Lee, the head of the Farm Bureau, objected.',
      'Ann Lee',
      ['head'],
    ],
    [
      'the one somebody speaks for',
      'A spokeswoman for Ann Lee declined to comment.',
      'Ann Lee',
      [],
    ],
    [
      'what the next one is',
      'It drew Utah Sen. Ann Lee, Hawaii Rep. Bo Day and others.',
      'Ann Lee',
      ['Sen.'],
    ],
    [
      'what one is who was named between',
      'According to the Post’s Lee, Bo Day, a doctor at the clinic, wrote it. Ann Lee is a reporter.',
      'Ann Lee',
      ['reporter'],
    ],
    ['somebody’s father', 'Ann Lee, whose father, Bo, led the union, spoke.', 'Ann Lee', []],
    [
      'a clause before the name',
      'While her daughter remained on wait lists, Ann Lee’s parents stepped in.',
      'Ann Lee',
      [],
    ],
    [
      'a quotation’s own words',
      '“Managers came outside to monitor the rally,” Ann Lee said.',
      'Ann Lee',
      [],
    ],
    ['a book beside its author', 'I read it by Ann Lee, a gripping novel.', 'Ann Lee', []],
  ])('%s', (_, text, name, expected) => {
    expect(titles(text, name)).toEqual(expected);
  });

  test('in a title-case headline only the office itself', () => {
    const text =
      'Anger Grows Over Dismissal of Defence Minister Ann Lee\n\nThe minister, Ann Lee, left the ministry.';
    expect(titles(text, 'Ann Lee')).toContain('Defence Minister');
    expect(titles(text, 'Ann Lee')).not.toContain('Dismissal of Defence Minister');
  });

  test('the office ends before the next person', () => {
    const text =
      'A letter to Ann Lee, who was the acting director of the Coast Board and Bo Day, was lost.';
    const [role] = findEntities(segment({ text })).find((e) => e.name === 'Ann Lee')?.roles ?? [];
    expect(text.slice(role?.start, role?.end)).toBe('the acting director of the Coast Board');
  });

  test.each([
    ['Bo Day, an Oslo-based researcher at Fern, agreed.', 'Bo Day', ['researcher']],
    ['So said Reuters Editor-in-Chief Ann Lee.', 'Ann Lee', ['Editor-in-Chief']],
    ['So said Minister for Health Ann Lee.', 'Ann Lee', ['Minister']],
  ])('the words of an office are whole: %s', (text, name, expected) => {
    expect(titles(text, name)).toEqual(expected);
  });

  test('where a person belongs is told in its own words', () => {
    expect(
      titles('A study by Ann Lee of North Harbour State University says so.', 'Ann Lee'),
    ).toEqual(['of North Harbour State University']);
  });
});
