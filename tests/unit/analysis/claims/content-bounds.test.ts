import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/analysis/claims/reading/reading';
import { mendContent } from '../../../../src/analysis/claims/trained/content-bounds';
import { segment } from '../../../../src/analysis/segment/segment';
import { readClaims } from './read-claims';

describe('content ends before', () => {
  it.each([
    ['Ray called the vote a farce, a word his rivals hate.', 'Ray | called | the vote a farce'],
    ['Ray said he would sue, a claim that the bank denies.', 'Ray | said | he would sue'],
    [
      'Ray said the ferry had sunk, a day after two children drowned.',
      'Ray | said | the ferry had sunk',
    ],
    [
      'Ray said most guests were burned and blamed armed rebels for the fire.',
      'Ray | said | most guests were burned',
    ],
    [
      'Ray, who asked that her name be kept out, said the board was rotten.',
      'who | asked | that her name be kept out',
    ],
  ])('a remark or another verb: %s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });

  it.each([
    ['Ray said he loved a film, a play and an opera.', 'a film, a play and an opera'],
    ['Ray said the bank faced a charge, a fine and ruin.', 'a charge, a fine and ruin'],
  ])('no list: %s', (text, end) => {
    expect(readClaims(text)[0]?.endsWith(end)).toBe(true);
  });

  it('a remark where the models labelled it too', () => {
    const text = 'Ray called the vote a farce, a word his rivals hate.';
    const r = readDocument(segment({ text }), []);
    const to = r.tokens.length - 1;
    const mended = mendContent(r, [{ from: 2, to }], { from: 1, to: 2 }, undefined);
    expect(r.tokens[(mended[0]?.to ?? 0) - 1]?.text).toBe('farce');
  });
});

describe('who is behind *by*', () => {
  it.each([
    [
      'The fund has been accused by the minister of sabotage.',
      'the minister | has been accused | The fund … of sabotage',
    ],
    [
      'Ray has been accused by the mayor of Hull of theft.',
      'the mayor of Hull | has been accused | Ray … of theft',
    ],
  ])('ends before the label: %s', (text, expected) => {
    expect(readClaims(text)).toEqual([expected]);
  });

  it('is nobody inside a quotation', () => {
    expect(
      readClaims('Kit Ray of the charity called the row “a panic stirred by cranks”.'),
    ).toEqual(['Kit Ray of the charity | called | the row “a panic stirred by cranks”']);
  });
});

describe('what somebody is expected to say', () => {
  it('has them for its source', () => {
    expect(readClaims('The lawyers are expected to argue that the ban is cruel.')).toEqual([
      'The lawyers | are expected to argue | that the ban is cruel',
    ]);
  });

  it('against what is expected to happen', () => {
    expect(readClaims('The bridge is expected to open in May.')).toEqual([
      ' | is expected | The bridge … to open in May',
    ]);
  });
});

describe('figures and inscriptions', () => {
  it.each([
    [
      'A poll put support for the levy at 31 percent, down from 42 percent in May.',
      'A poll | put | support for the levy at 31 percent',
    ],
    ['Turnout was put at about 75 percent.', ' | was put | Turnout … at about 75 percent'],
    ['A poster shows the mayor with the words “Enough”.', '> A poster | with the words | “Enough”'],
    ['He laughed at the guild’s talk of traitors.', '> the guild’s | talk of | traitors'],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });

  it.each(['She left with the words “Enough”.', 'Turnout was put to the test at noon.'])(
    'are none: %s',
    (text) => {
      expect(readClaims(text)).toEqual([]);
    },
  );
});

describe('a quotation', () => {
  it('is whose name stands behind it, not of whoever was brought in before', () => {
    expect(readClaims('The guild hit back. “It is theft,” its leader Ole Brun wrote.')).toEqual([
      'its leader Ole Brun | wrote | “It is theft,”',
    ]);
    expect(readClaims('The guild hit back. “It is theft.”')).toEqual([
      'The guild | hit back | “It is theft.”',
    ]);
  });

  it('behind an article is the subject of the verb that follows', () => {
    expect(readClaims('The junta said that the “armed bandits” had attacked a bus.')).toEqual([
      'The junta | said | that the “armed bandits” had attacked a bus',
    ]);
    expect(readClaims('“We lost” said Lee.')).toEqual(['Lee | said | “We lost”']);
  });
});

describe('sources', () => {
  it.each([
    ['In a radio interview Kato declared: “It is over.”', 'Kato'],
    ['In court spokesman Kato said that it was late.', 'court spokesman Kato'],
    ['It was the third time Kato said he had won.', 'Kato'],
    ['Ray left Hull as he said: “It is over.”', 'he'],
    ['Ray and he said it was over.', 'Ray and he'],
    ['Ray (Hull) and Diaz (Vik) all said it was late.', 'Diaz (Vik)'],
    ['All said it was late.', 'All'],
  ])('%s', (text, source) => {
    expect(readClaims(text)[0]?.split(' |')[0]).toBe(source);
  });
});

describe('headlines', () => {
  it('know particle verbs', () => {
    expect(
      readClaims('Marlow lawmaker expelled over gun row hits out at ‘lynching’', true),
    ).toEqual(['Marlow lawmaker expelled over gun row | hits out at | ‘lynching’']);
    expect(readClaims('Marlow tank hits out of production', true)).toEqual([]);
  });
});

describe('a phrase as content', () => {
  it.each([
    ['Ray threatened to sue but in the end paid.', 'Ray | threatened | to sue'],
    ['Ray vowed to fight and win.', 'Ray | vowed | to fight and win'],
    [
      'Ray called for calm, and the Rovers, a much loved club, have put off the match.',
      'Ray | called for | calm',
    ],
    [
      'The mayor said she would not talk with “vandals,” a day after the fire.',
      'The mayor | said | she would not talk with “vandals,”',
    ],
    [
      'The war killed 38, by the count of the Argus.',
      'the Argus | by the count of | The war killed 38',
    ],
    ['Turnout was estimated at 75 percent.', ' | was estimated | Turnout … at 75 percent'],
    [
      'It is a raid by gangs that officials call rebels and that guards fear.',
      'officials | call | that … rebels',
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });
});
