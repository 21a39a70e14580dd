import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../src/analysis/claims/claims';
import { segment } from '../../../../src/analysis/segment/segment';
import type { Claim } from '../../../../src/model/analysis';
import type { Span } from '../../../../src/model/span';

/** Source | cue | content pieces, as surfaces. */
function read(text: string): string[] {
  const doc = segment({ text });
  const surface = (spans: readonly Span[]) =>
    spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  return findClaims(doc, []).map(
    (c: Claim) =>
      `${surface(c.source.spans)} | ${surface(c.cue.spans)} | ${surface(c.content.spans)}`,
  );
}

describe('quotations with their speaker', () => {
  it.each([
    [
      'speaker after the verb',
      '“The bridge is safe,” said Ana Ortiz, the city engineer.',
      ['Ana Ortiz, the city engineer | said | “The bridge is safe,”'],
    ],
    [
      'speaker before the verb',
      '"We will pay," the owner said on Monday.',
      ['the owner | said | "We will pay,"'],
    ],
    ['cue first', 'Ms Ortiz said: “We will pay.”', ['Ms Ortiz | said | “We will pay.”']],
    [
      'split',
      '“We looked,” he said, “and found nothing.”',
      ['he | said | “We looked,” … “and found nothing.”'],
    ],
    [
      'told somebody',
      '“It is over,” she told the Harbour Times before the vote.',
      ['she | told | “It is over,”'],
    ],
    [
      'two sentences of one speaker',
      '“We looked,” Diaz said. “There was nothing.”',
      ['Diaz | said | “We looked,” … “There was nothing.”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('reported speech', () => {
  it.each([
    [
      'with that',
      'Diaz said that the port was closed.',
      ['Diaz | said | that the port was closed'],
    ],
    ['without that', 'Diaz said the port was closed.', ['Diaz | said | the port was closed']],
    [
      'two verbs, one speaker',
      'The ministry acknowledged that it was late, but said that work would begin soon.',
      [
        'The ministry | acknowledged | that it was late',
        'The ministry | said | that work would begin soon',
      ],
    ],
    [
      'a remark of the reporter stays out',
      'The agency said that the town was safe, without giving details.',
      ['The agency | said | that the town was safe'],
    ],
    [
      'according to, first',
      'According to the ministry, prices fell in May.',
      ['the ministry | According to | prices fell in May'],
    ],
    [
      'according to, last',
      'Prices fell in May, according to the ministry.',
      ['the ministry | according to | Prices fell in May'],
    ],
    ['participle', 'Diaz left the room, saying it was late.', ['Diaz | saying | it was late']],
    ['infinitive', 'Diaz pledged to rebuild the port.', ['Diaz | pledged | to rebuild the port']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is no claim', () => {
  it.each([
    ['scare quotes', 'The so-called “friends” of the port left early.'],
    ['a plain report', 'The port was closed on Monday after a storm.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
