import { describe, expect, test } from 'vitest';
import { nameOver } from '../../../../src/analysis/entities/names/name';
import { projectNames } from '../../../../src/analysis/entities/project';
import { segment } from '../../../../src/analysis/segment/segment';

const BODY = 'The mayor, Amina Diallo, spoke to the crowd by the old mill on Friday night.';

/** The names of a headline, given those that were proposed in it and in the body. */
function headline(title: string, proposed: string, body: string): string[] {
  const text = `${title}\n\n${BODY}`;
  const doc = segment({ text, headline: { start: 0, end: title.length } });
  const over = (words: string, after: number) => {
    const start = text.indexOf(words, after);
    const from = doc.tokens.findIndex((token) => token.start === start);
    const to = doc.tokens.findIndex((token) => token.end === start + words.length) + 1;
    return nameOver(doc, from, to, 'person', 0.9);
  };
  const names = projectNames(doc, [over(proposed, 0), over(body, title.length)]);
  return names.filter(({ end }) => end <= title.length).map(({ text: surface }) => surface);
}

describe('names of the body in headlines', () => {
  test.each([
    ['a surname fills in', 'Diallo Spoke To The Crowd', 'Diallo', ['Diallo']],
    [
      'a longer proposal stands',
      'Amina Diallo Spoke To The Crowd',
      'Amina Diallo',
      ['Amina Diallo'],
    ],
    ['one that cuts it gives way', 'Amina Diallo Spoke To The Crowd', 'Amina', ['Amina Diallo']],
    ['capitals', 'OUSMANE DIALLO SPOKE TO THE CROWD', 'OUSMANE DIALLO', ['OUSMANE DIALLO']],
  ])('%s', (_, title, proposed, expected) => {
    expect(headline(title, proposed, 'Amina Diallo')).toEqual(expected);
  });
});
