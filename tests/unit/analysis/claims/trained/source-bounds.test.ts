import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../../src/analysis/claims/reading/reading';
import {
  mendSource,
  subjectOfParticiple,
} from '../../../../../src/analysis/claims/trained/source-bounds';
import { segment } from '../../../../../src/analysis/segment/segment';

const read = (text: string) => {
  const r = readDocument(segment({ text }), []);
  const range = (words: string) => {
    const start = text.indexOf(words);
    const from = r.tokens.findIndex((token) => token.start === start);
    const to = r.tokens.findIndex((token) => token.end === start + words.length) + 1;
    return { from, to };
  };
  const surface = ({ from, to }: { from: number; to: number }) =>
    text.slice(r.tokens[from]?.start, r.tokens[to - 1]?.end);
  return { r, range, surface };
};

describe('a labelled source', () => {
  it.each([
    [
      'A doctor at the town’s only hospital said it rained.',
      'hospital',
      'A doctor at the town’s only hospital',
    ],
    ['Fifty-one percent said it rained.', 'one percent', 'Fifty-one percent'],
    ['Lee admitted charges he said were false.', 'charges he', 'he'],
    ['Lee and he said it rained.', 'Lee and he', 'Lee and he'],
    ['They prayed beside a banner reading “Rain”.', 'They prayed beside a banner', 'a banner'],
    ['The mayor said it rained.', 'The mayor', 'The mayor'],
  ])('%s', (text, labelled, whole) => {
    const { r, range, surface } = read(text);
    const cue = range(text.includes('reading') ? 'reading' : 'said');
    expect(surface(mendSource(r, range(labelled), cue))).toBe(whole);
  });
});

describe('the source of a participle', () => {
  it.each([
    ['The league banned Lind, a champion, calling her a cheat.', 'a champion', 'The league'],
    ['The league met and Lind sang, calling it a day.', 'Lind', 'The league'],
  ])('is the subject, not the object before it: %s', (text, labelled, ruled) => {
    const { r, range, surface } = read(text);
    const found = subjectOfParticiple(r, [range(labelled)], range('calling'), [range(ruled)]);
    expect(found.map(surface)).toEqual([labelled === 'Lind' ? labelled : ruled]);
  });
});
