import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../src/analysis/claims/claims';
import { isNaming } from '../../../../src/analysis/claims/spans/naming-cues';
import { readClaimsModel } from '../../../../src/analysis/claims/trained/claims-model';
import { segment } from '../../../../src/analysis/segment/segment';
import { readClaims } from './read-claims';

const read = readClaimsModel(
  new Uint8Array(
    readFileSync(
      new URL('../../../../src/analysis/claims/trained/claims.model.bin', import.meta.url),
    ),
  ),
);
if (!read.ok) throw new Error(read.error.message);
const model = read.value;

/** "source | cue | content" by rules and models together. */
const decided = (text: string): string[] => {
  const surface = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  return findClaims(segment({ text }), [], model).map(
    ({ source, cue, content }) =>
      `${surface(source.spans)} | ${surface(cue.spans)} | ${surface(content.spans)}`,
  );
};

describe('a speaker with a relative clause', () => {
  it.each([
    [
      'Larpress, which reports to the president’s office, says the strike is paid for from abroad.',
      'Larpress, which reports to the president’s office, | says | the strike is paid for from abroad',
    ],
    [
      'Larpress, which reports to the president’s office, says the terrorist group is financed from abroad; the movement is poor.',
      'Larpress, which reports to the president’s office, | says | the terrorist group is financed from abroad',
    ],
    [
      'Kovin News, which belongs to the ruling party, said the dockers were paid.',
      'Kovin News, which belongs to the ruling party, | said | the dockers were paid',
    ],
  ])('is all there, and the clause is no claim: %s', (text, claim) => {
    expect(decided(text)).toEqual([claim]);
  });
});

describe('naming in a relative clause', () => {
  it.each([
    [
      'Police seized a film that the board had shelved and which its chairman, Ole Brun, calls “a smear”.',
      'its chairman, Ole Brun, | calls | “a smear”',
    ],
    [
      '“It is a long night,” she said in a sermon that the mayor, Ann Ray, dismissed as “noise”.',
      'the mayor, Ann Ray, | dismissed as | “noise”',
    ],
    [
      'Oslo shut the pass after a raid that its president described as an attack by the regime in Vik.',
      'its president | described as | that … an attack by the regime in Vik',
    ],
    [
      'The lido was shut, a guard said on Friday, in what it called an act of war.',
      'it | called | an act of war',
    ],
  ])('has its own speaker: %s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
    expect(decided(text)).toContain(expected);
  });

  it('behind a quotation leaves the quotation to its speaker', () => {
    expect(
      readClaims('“It is a long night,” she said in a sermon that the mayor dismissed as “noise”.'),
    ).toContain('she | said | “It is a long night,”');
  });

  it('is none where a participle describes its noun', () => {
    expect(
      readClaims('The police said that the man described as a spy by Oslo had left.'),
    ).toContain('> Oslo | described as | the man … a spy');
  });
});

describe('a participle between a noun and its name', () => {
  it('reports nothing', () => {
    expect(readClaims('A site named Free Hull accused the council of theft.')).toEqual([
      'A site named Free Hull | accused | the council of theft',
    ]);
  });

  it('against a verb', () => {
    expect(readClaims('The council named Free Hull as the culprit.')).toHaveLength(1);
  });
});

describe('a second part behind an aside', () => {
  it.each([
    [
      'Kato called the fund, which he once ran, a sect.',
      'Kato | called | the fund, which he once ran, a sect',
    ],
    [
      'Kato called the fund, founded in 1970, a sect.',
      'Kato | called | the fund, founded in 1970, a sect',
    ],
    [
      'Kato dismissed Ray, a former nun, as a spy.',
      'Kato | dismissed | Ray, a former nun, as a spy',
    ],
    [
      'Kato accused the guild, which he once led, of theft.',
      'Kato | accused | the guild, which he once led, of theft',
    ],
  ])('belongs to the content: %s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
    expect(decided(text)).toContain(expected);
  });

  it('is not sought where the verb asks for none', () => {
    expect(readClaims('Kato praised Ray, a former nun, and left.')).toEqual([
      'Kato | praised | Ray, a former nun',
    ]);
  });
});

describe('denials of being something', () => {
  it('are claims, whatever the models think', () => {
    expect(decided('The guild denied being rebels.')).toEqual([
      'The guild | denied | being rebels',
    ]);
  });
});

describe('isNaming', () => {
  it.each(['call', 'describe as', 'dismiss as', 'refer to as'])('%s', (lemma) => {
    expect(isNaming(lemma)).toBe(true);
  });
  it.each(['say', 'accuse', 'talk of', 'as'])('not %s', (lemma) => {
    expect(isNaming(lemma)).toBe(false);
  });
});
