import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../src/analysis/claims/claims';
import { readClaimsModel } from '../../../../src/analysis/claims/trained/claims-model';
import { segment } from '../../../../src/analysis/segment/segment';
import { claimsOf, entity, readClaims } from './read-claims';

const read = readClaimsModel(
  new Uint8Array(
    readFileSync(
      new URL('../../../../src/analysis/claims/trained/claims.model.bin', import.meta.url),
    ),
  ),
);
if (!read.ok) throw new Error(read.error.message);
const model = read.value;

describe('the second verb of a sentence', () => {
  it.each([
    [
      'She frowned when asked whether the guild was broke, and accused reporters of malice.',
      'She | accused | reporters of malice',
    ],
    [
      'The mayor, who said the dam was safe, left early, but warned that it would rain.',
      'The mayor, who said the dam was safe, | warned | that it would rain',
    ],
    [
      'The envoy, which Kato has described as a puppet, accused Oslo of theft.',
      'The envoy, which Kato has described as a puppet, | accused | Oslo of theft',
    ],
  ])('has the subject of the main clause: %s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });

  it.each([
    ['Nurses called the rota cruel; doctors were blunter, describing it as slavery.', 'doctors'],
    [
      'Radio Kor called her a spy; the army chief went on and branded her a witch.',
      'the army chief',
    ],
  ])('has the subject behind the semicolon: %s', (text, expected) => {
    expect(readClaims(text)[1]?.split(' |')[0]).toBe(expected);
  });

  it('a verb in the same subordinate clause keeps the subject there', () => {
    expect(readClaims('She left when the firm fired him and denied the fraud.')).toContain(
      'the firm | denied | the fraud',
    );
  });
});

describe('what stands behind a semicolon', () => {
  it.each([
    [
      'It was robbery, he said, pure and simple; the toll was a tax on the poor.',
      ['he | said | It was robbery … pure and simple; the toll was a tax on the poor'],
    ],
    [
      'Ann Ray told the panel that the levy was theft; the fund, she added, belonged to miners.',
      ['Ann Ray | told | that the levy was theft', 'she | added | the fund … belonged to miners'],
    ],
    ['It was robbery, Lee told his colleague, Ann Ray.', ['Lee | told | It was robbery']],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });
});

describe('labels', () => {
  it('in a relative clause have the clause’s subject as their source', () => {
    expect(readClaims('The smuggler, whom the coastguard calls the Eel, vanished.')).toContain(
      'the coastguard | calls | whom … the Eel',
    );
  });

  it('behind a preposition the pronoun is no part of them', () => {
    expect(readClaims('He gave a talk in which he called the judge a clown.')).toContain(
      'he | called | the judge a clown',
    );
  });

  it('in a headline, before another verb, are put on their bearer by nobody named', () => {
    const text = 'Coach branded ‘coward’ resigns';
    expect(readClaims(text, true)).toContain(' | branded | Coach … ‘coward’');
    expect(readClaims('Coach branded ‘coward’ by fans', true)).not.toContain(
      ' | branded | Coach … ‘coward’',
    );
  });
});

describe('what only looks like a verb or a preposition', () => {
  it.each([
    [
      'Lee said outside auditors had cooked the books.',
      'Lee | said | outside auditors had cooked the books',
    ],
    ['Lee said outside court that it was over.', 'Lee | said | that it was over'],
    ['Kim said that jailing suspects was wrong.', 'Kim | said | that jailing suspects was wrong'],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual([expected]);
  });
});

it.each([
  ['She said the guards were brutes who had learned nothing since the war.', 1],
  ['She said the guards claimed the gate was shut.', 2],
])('a deed inside a claim speaks for nobody: %s', (text, count) => {
  expect(findClaims(segment({ text }), [], model)).toHaveLength(count);
});

it('a speaker behind the cue ends at a semicolon', () => {
  const text = '“He is a fraud,” said Mr Ito; his rival, Ms Sato, called him a clown.';
  const [first] = findClaims(segment({ text }), [], model);
  expect(first?.source.name).toBe('Mr Ito');
});

it('what somebody is, behind their name, stands for them', () => {
  const text = 'Mrs Lund, a widow who fears the gangs, sighed.';
  const known = [entity(text, 'l', 'person', ['Lund'])];
  expect(claimsOf(text, known)[0]?.source).toMatchObject({ name: 'Lund', entity: 'l' });
});

it('a party goes by the name set beside it', () => {
  const text = 'Ivo Kranz’s party, the Free Harbour, called the vote a sham.';
  expect(claimsOf(text)[0]?.source).toMatchObject({ name: 'Free Harbour', sort: 'named' });
});
