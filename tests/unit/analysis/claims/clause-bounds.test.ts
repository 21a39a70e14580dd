import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims';

/** What is looked at, a text, and claims as “source | cue | content”. */
type Row = readonly [topic: string, text: string, ...claims: string[]];

/** Other claims of these texts are no matter here. */
const AMONG: readonly Row[] = [
  [
    'a subject does not reach over "as"',
    'Guards in Ostia held six clerks on Monday as Mayor Ada Lunn, facing calls to quit, accused “vandals” of trying to ruin her.',
    'Mayor Ada Lunn | accused | “vandals” of trying to ruin her',
  ],
  [
    'a subject does not reach over "as"',
    'A sect known in the hills as the Lanterns said it would pray.',
    'A sect known in the hills as the Lanterns | said | it would pray',
  ],
  [
    'a subject does not reach over "as"',
    'The clerks who knew of her time as treasurer of the guild said it was short.',
    'The clerks who knew of her time as treasurer of the guild | said | it was short',
  ],
  [
    'a subject is not whom a participle between commas names',
    'The sport’s body, led by Vik Shaw, whom fans consider a crony, says it is late.',
    'The sport’s body, led by Vik Shaw, whom fans consider a crony, | says | it is late',
  ],
  [
    'a label with a comma inside its marks ends the aside',
    'The boss, a former pilot whom rivals call “the Eagle,” told a crowd that the strikes were a plot.',
    'The boss, a former pilot whom rivals call “the Eagle,” | told | that the strikes were a plot',
    'rivals | call | “the Eagle,”',
  ],
  [
    'a label with a comma inside its marks ends the aside',
    'Jo Hale, nicknamed “the Fox,” said it was late.',
    'Jo Hale, nicknamed “the Fox,” | said | it was late',
  ],
  [
    'speech in such marks keeps its speaker',
    '“They call him a fox,” Jo Hale told a crowd.',
    'Jo Hale | told | “They call him a fox,”',
  ],
  [
    'a verb with an object is no participle',
    'The bureau dismissed the letter as meddling by heathens.',
    'The bureau | dismissed | the letter as meddling by heathens',
  ],
  [
    'a verb with an object is no participle',
    'Ida Noll, a spokeswoman for the bank, called Crewe an activist judge who had “killed the bill.”',
    'Ida Noll, a spokeswoman for the bank, | called | Crewe an activist judge who had “killed the bill.”',
  ],
  [
    'what is asked for',
    'The chief denied the charge and asked people not to believe rumours spread by merchants.',
    'The chief | asked | not to believe rumours spread by merchants',
  ],
  [
    'what is asked for',
    'Bishop Odo urged Lomans to stay in the squares until the cruel levy falls.',
    'Bishop Odo | urged | Lomans to stay in the squares until the cruel levy falls',
  ],
  [
    'what is asked for, and when it was no more',
    'Bishop Odo urged Lomans to stay in the squares until the guards left.',
    'Bishop Odo | urged | Lomans to stay in the squares',
  ],
  [
    'a passive with its speaker amid',
    'Mr Reed’s speech was condemned by the Minister for Housing, Ida Holm, as poisonous.',
    'the Minister for Housing, Ida Holm, | was condemned | Mr Reed’s speech … as poisonous',
  ],
  [
    'a passive with its speaker amid',
    'The board was criticised by the auditor for delays.',
    'the auditor | was criticised | The board … for delays',
  ],
  [
    'a speaker with an age is who the relative clause is about',
    '“We are plain,” said Ned Cole, 24, who denied that any home had gone cold.',
    'who | denied | that any home had gone cold',
  ],
  [
    'a verb that is easily taken for a noun',
    'Some 40 died and 9 fled, the charity estimates.',
    'the charity | estimates | Some 40 died and 9 fled',
  ],
  [
    'in somebody’s words',
    'In her words, those who sell the shells “hold the match”.',
    'her | In … words | those who sell the shells “hold the match”',
  ],
  [
    'in somebody’s view',
    'In Lee’s view, the levy is theft.',
    'Lee | In … view | the levy is theft',
  ],
  [
    'a label within speech',
    '“My brother sold coal,” she said. “They called him a thief.”',
    '> They | called | him a thief',
  ],
  [
    'a label within an aside',
    'Lee said the tolls fed cartels, a charge the mayor’s aide, Bo Lind, dismissed as bitterness.',
    'the mayor’s aide, Bo Lind, | dismissed as | bitterness',
  ],
  [
    'an aside within what is asked for',
    'She appealed to people not to share a clip, viewed 4,000 times, which mocks a nurse.',
    'She | appealed to | people not to share a clip, viewed 4,000 times, which mocks a nurse',
  ],
  [
    'they who "call me" something are nobody in particular',
    '“They call me the old man,” she said.',
    '>  | call | me the old man',
  ],
];

/** These, and no others. */
const ALL: readonly Row[] = [
  [
    'objects behind the verbs of a list',
    'MP Jon Hale branded the strike a betrayal, accused Mr Reed of holding patients hostage and urged ministers to ban it.',
    'MP Jon Hale | branded | the strike a betrayal',
    'MP Jon Hale | accused | Mr Reed of holding patients hostage',
    'MP Jon Hale | urged | ministers to ban it',
  ],
  [
    'a speaker behind the verb',
    'Pay had been cut, warned Mr Reed.',
    'Mr Reed | warned | Pay had been cut',
  ],
  [
    'a participle that names keeps its noun phrase',
    'A page called Back the Fleet accused the port of theft.',
    'A page called Back the Fleet | accused | the port of theft',
  ],
  [
    'a noun behind a comma stays one',
    'They brought maps, papers, the charity estimates and a lamp.',
  ],
  [
    'content ends at "though"',
    'Its head reckons the strike has cost £40 a head, though the town disputes the figure.',
    'Its head | reckons | the strike has cost £40 a head',
    'the town | disputes | the figure',
  ],
  [
    'content goes on to what else was done to the speaker',
    'Ida Moyo said she had been shoved and called a parasite.',
    'Ida Moyo | said | she had been shoved and called a parasite',
  ],
  [
    'content ends where the speaker does something else',
    'Ida Moyo said she had been robbed and called the mayor a parasite.',
    'Ida Moyo | said | she had been robbed',
    'Ida Moyo | called | the mayor a parasite',
  ],
  [
    'content around its cue',
    'He met traders who, he said, were cheating the town.',
    'he | said | who … were cheating the town',
  ],
  [
    'content whose verb is left out',
    'It dropped a rule that guests on one side called a kindness and those on the other an assault on youth.',
    'guests on one side | called | that … a kindness',
    'those on the other | called | that … an assault on youth',
  ],
  ['nobody’s words', 'In their eyes, a light.'],
  ['nobody’s words', 'In other words, the levy is theft.'],
  ['nobody’s view', 'In plain view, he stole a cart.'],
  [
    'nobody’s quotation behind a sentence that says how something is',
    'The dam in the hills was long. “They should all be jailed.”',
  ],
  [
    'nobody’s quotation behind a sentence that denies how somebody speaks',
    'A porter was not blunt. “They should all be jailed.”',
  ],
  [
    'a quotation is theirs who stand behind it',
    'A porter was blunter. “They should be jailed,” said Ida Holm.',
    'Ida Holm | said | “They should be jailed,”',
  ],
  [
    'what a quoted person calls somebody is within their own words',
    '“I called him,” she said. “We call him a thief.”',
    'she | said | “I called him,” … “We call him a thief.”',
  ],
];

describe('where claims begin and end', () => {
  it.each(AMONG)('%s: %s', (_, text, ...claims) => {
    expect(readClaims(text)).toEqual(expect.arrayContaining(claims));
  });

  it.each(ALL)('%s, and nothing else: %s', (_, text, ...claims) => {
    expect(readClaims(text)).toEqual(claims);
  });

  it('speech in double and single marks keeps its speaker', () => {
    expect(readClaims('“They call it ‘the Pit,’” said Jo Hale.')[0]).toMatch(/^Jo Hale \| said/u);
  });
});
