import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims';

describe('the subject of a clause within a sentence', () => {
  it.each([
    [
      'Guards in Ostia held six clerks on Monday as Mayor Ada Lunn, facing calls to quit, accused “vandals” of trying to ruin her.',
      'Mayor Ada Lunn | accused | “vandals” of trying to ruin her',
    ],
    [
      'A sect known in the hills as the Lanterns said it would pray.',
      'A sect known in the hills as the Lanterns | said | it would pray',
    ],
    [
      'The clerks who knew of her time as treasurer of the guild said it was short.',
      'The clerks who knew of her time as treasurer of the guild | said | it was short',
    ],
  ])('does not reach over "as": %s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });

  it('is not whom a participle between commas names', () => {
    expect(
      readClaims('The sport’s body, led by Vik Shaw, whom fans consider a crony, says it is late.'),
    ).toContain(
      'The sport’s body, led by Vik Shaw, whom fans consider a crony, | says | it is late',
    );
  });
});

describe('a label with a comma inside its marks', () => {
  it.each([
    [
      'The boss, a former pilot whom rivals call “the Eagle,” told a crowd that the strikes were a plot.',
      [
        'The boss, a former pilot whom rivals call “the Eagle,” | told | that the strikes were a plot',
        'rivals | call | “the Eagle,”',
      ],
    ],
    [
      'Jo Hale, nicknamed “the Fox,” said it was late.',
      ['Jo Hale, nicknamed “the Fox,” | said | it was late'],
    ],
  ])('ends the aside, no speech: %s', (text, expected) => {
    for (const claim of expected) expect(readClaims(text)).toContain(claim);
  });

  it('speech in marks keeps its speaker', () => {
    expect(readClaims('“They call him a fox,” Jo Hale told a crowd.')).toContain(
      'Jo Hale | told | “They call him a fox,”',
    );
    expect(readClaims('“They call it ‘the Pit,’” said Jo Hale.')[0]).toMatch(/^Jo Hale \| said/u);
  });
});

describe('objects behind the verbs of a list', () => {
  it.each([
    [
      'MP Jon Hale branded the strike a betrayal, accused Mr Reed of holding patients hostage and urged ministers to ban it.',
      [
        'MP Jon Hale | branded | the strike a betrayal',
        'MP Jon Hale | accused | Mr Reed of holding patients hostage',
        'MP Jon Hale | urged | ministers to ban it',
      ],
    ],
    ['Pay had been cut, warned Mr Reed.', ['Mr Reed | warned | Pay had been cut']],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });

  it.each([
    [
      'The bureau dismissed the letter as meddling by heathens.',
      'The bureau | dismissed | the letter as meddling by heathens',
    ],
    [
      'Ida Noll, a spokeswoman for the bank, called Crewe an activist judge who had “killed the bill.”',
      'Ida Noll, a spokeswoman for the bank, | called | Crewe an activist judge who had “killed the bill.”',
    ],
  ])('is no participle: %s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });

  it('participles that name keep their noun phrase', () => {
    expect(readClaims('A page called Back the Fleet accused the port of theft.')).toEqual([
      'A page called Back the Fleet | accused | the port of theft',
    ]);
  });
});

describe('what is asked for', () => {
  it.each([
    [
      'The chief denied the charge and asked people not to believe rumours spread by merchants.',
      'The chief | asked | not to believe rumours spread by merchants',
    ],
    [
      'Bishop Odo urged Lomans to stay in the squares until the cruel levy falls.',
      'Bishop Odo | urged | Lomans to stay in the squares until the cruel levy falls',
    ],
    [
      'Bishop Odo urged Lomans to stay in the squares until the guards left.',
      'Bishop Odo | urged | Lomans to stay in the squares',
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });
});

describe('passives with their speaker amid', () => {
  it.each([
    [
      'Mr Reed’s speech was condemned by the Minister for Housing, Ida Holm, as poisonous.',
      'the Minister for Housing, Ida Holm, | was condemned | Mr Reed’s speech … as poisonous',
    ],
    [
      'The board was criticised by the auditor for delays.',
      'the auditor | was criticised | The board … for delays',
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });
});

it('a speaker with an age is who the relative clause is about', () => {
  expect(
    readClaims('“We are plain,” said Ned Cole, 24, who denied that any home had gone cold.'),
  ).toContain('who | denied | that any home had gone cold');
});

describe('verbs that are easily taken for nouns', () => {
  it.each([
    [
      'Some 40 died and 9 fled, the charity estimates.',
      'the charity | estimates | Some 40 died and 9 fled',
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });

  it('a noun behind a comma stays one', () => {
    expect(readClaims('They brought maps, papers, the charity estimates and a lamp.')).toEqual([]);
  });
});

describe('where content ends', () => {
  it.each([
    [
      'Its head reckons the strike has cost £40 a head, though the town disputes the figure.',
      ['Its head | reckons | the strike has cost £40 a head', 'the town | disputes | the figure'],
    ],
    [
      'Ida Moyo said she had been shoved and called a parasite.',
      ['Ida Moyo | said | she had been shoved and called a parasite'],
    ],
    [
      'Ida Moyo said she had been robbed and called the mayor a parasite.',
      ['Ida Moyo | said | she had been robbed', 'Ida Moyo | called | the mayor a parasite'],
    ],
    [
      'He met traders who, he said, were cheating the town.',
      ['he | said | who … were cheating the town'],
    ],
    [
      'It dropped a rule that guests on one side called a kindness and those on the other an assault on youth.',
      [
        'guests on one side | called | that … a kindness',
        'those on the other | called | that … an assault on youth',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });
});

describe('in somebody’s words', () => {
  it.each([
    [
      'In her words, those who sell the shells “hold the match”.',
      'her | In … words | those who sell the shells “hold the match”',
    ],
    ['In Lee’s view, the levy is theft.', 'Lee | In … view | the levy is theft'],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });

  it.each([
    'In their eyes, a light.',
    'In other words, the levy is theft.',
    'In plain view, he stole a cart.',
  ])('is nobody’s: %s', (text) => {
    expect(readClaims(text)).toEqual([]);
  });
});

describe('a quotation behind a sentence that says how its speaker speaks', () => {
  it.each([
    'The dam in the hills was long. “They should all be jailed.”',
    'A porter was not blunt. “They should all be jailed.”',
  ])('is nobody’s: %s', (text) => {
    expect(readClaims(text)).toEqual([]);
  });

  it('is theirs who stand behind it', () => {
    expect(readClaims('A porter was blunter. “They should be jailed,” said Ida Holm.')).toEqual([
      'Ida Holm | said | “They should be jailed,”',
    ]);
  });
});

describe('labels within speech and asides', () => {
  it.each([
    [
      '“My brother sold coal,” she said. “They called him a thief.”',
      '> They | called | him a thief',
    ],
    [
      'Lee said the tolls fed cartels, a charge the mayor’s aide, Bo Lind, dismissed as bitterness.',
      'the mayor’s aide, Bo Lind, | dismissed as | bitterness',
    ],
    [
      'She appealed to people not to share a clip, viewed 4,000 times, which mocks a nurse.',
      'She | appealed to | people not to share a clip, viewed 4,000 times, which mocks a nurse',
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toContain(expected);
  });

  it('they who "call me" something are nobody in particular', () => {
    expect(readClaims('“They call me the old man,” she said.')).toContain(
      '>  | call | me the old man',
    );
  });

  it('what a quoted person calls somebody is within their own words', () => {
    expect(readClaims('“I called him,” she said. “We call him a thief.”')).toEqual([
      'she | said | “I called him,” … “We call him a thief.”',
    ]);
  });
});
