/** A sentence in which an entry of each category is found, under the entry that fits it, and one with a plain use. */
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../../src/analysis/terms/lexicon/lexicon';
import { make } from './article';

/** Category, entry, a sentence in which it is found, and one in which nothing shows without asking. */
const ROWS = [
  [
    'abortion',
    'forced-birth',
    'She called the law a forced birth bill.',
    'The nurse spoke of a clump of roses and a healthy pregnancy.',
  ],
  [
    'armed-group',
    'rebel',
    'The rebels shelled the bridge.',
    'She took the picture with a Canon Rebel in the rain.',
  ],
  [
    'climate-environment',
    'climate-hoax',
    'The senator spoke of a climate hoax.',
    'The chef serves oily fish and clean water.',
  ],
  [
    'conflict-euphemism',
    'atrocity',
    'The general ordered the atrocity.',
    'The treaty lists atrocity crimes in its third part.',
  ],
  [
    'crime-justice-guns',
    'impunity',
    'The report says the guards act with impunity.',
    'She wrote about her miscarriage and the months after it.',
  ],
  [
    'disputed-territory',
    'occupied',
    'They drove through occupied land near the settlements.',
    'The bathroom was occupied and the guests waited.',
  ],
  [
    'doubt-marker',
    'under-the-guise-of',
    'The fee came back under the guise of a reform.',
    'The boat is supposed to leave at nine.',
  ],
  [
    'economy-welfare',
    'tax-dodger',
    'The minister promised to chase tax dodgers.',
    'The headphones are worth the splurge, and the case came as a freebie.',
  ],
  [
    'evaluative-adjective',
    'heinous',
    'He called it a despicable vote.',
    'The room has two windows and a table.',
  ],
  [
    'event-framing',
    'sell-out',
    'The union leader said they had sold out our nation.',
    'Tickets sell out fast, and the band is selling out the arena.',
  ],
  [
    'gender-sexuality',
    'bigot',
    'He called the mayor a bigot.',
    'The plumber showed how the male fitting joins the female one.',
  ],
  [
    'government-leader',
    'regime',
    'The regime jailed two editors.',
    'The brain works in regimes like navigating a maze.',
  ],
  [
    'health-disability-drugs',
    'draconian',
    'Shopkeepers called the rule draconian.',
    'Without the tool I went back to the stone age.',
  ],
  [
    'ideology-label',
    'traitor',
    'He called the deputy a traitor.',
    'The dinosaur hall and its dino slide open at ten.',
  ],
  ['intensifier-adverb', 'blatantly', 'The vote was blatantly unfair.', 'The train left on time.'],
  [
    'loaded-reporting-verb',
    'slammed',
    'The charity slammed the ministry.',
    'The export keeps slamming the processor for hours.',
  ],
  [
    'migration',
    'swamped',
    'He said migrants had swamped the town.',
    'The bakery was swamped by orders before the feast.',
  ],
  [
    'praise-puffery',
    'beacon-of-hope',
    'The prime minister is a beacon of hope.',
    'The typeface is forward-looking, and our esteemed customer agreed.',
  ],
  [
    'protest-unrest',
    'mob',
    'A mob chased the councillor.',
    'The union rooted out mob influence, and cannabis use disorder rose.',
  ],
  [
    'race-religion',
    'racist',
    'The chant was racist.',
    'The tribe of runners met at the hill, and the oriental rug was sold.',
  ],
] as const;

describe('each category', () => {
  it('has its row', () => {
    expect(ROWS.map(([category]) => category).sort()).toEqual(
      CATEGORIES.map(({ category }) => category).sort(),
    );
  });

  it.each(ROWS)('%s: %s is found', (category, entry, text) => {
    const found = make({ text }).terms.filter((term) => term.category === category);
    expect(found.map((term) => term.entry)).toContain(entry);
  });

  it.each(ROWS)('%s: not %s in a plain use', (_category, _entry, _found, text) => {
    expect(make({ text }).terms.filter((term) => term.on)).toEqual([]);
  });
});

describe('what stands after or before', () => {
  const claims = (source: string, cue: string, content: string) => [{ source, cue, content }];
  it.each([
    ['Lindqvist boasts that she won.', claims('Lindqvist', 'boasts', 'that she won'), true],
    ['The chain boasts 300 offices.', claims('The chain', 'boasts', '300 offices'), false],
    ['Okello admitted that he lied.', claims('Okello', 'admitted', 'that he lied'), true],
    ['Okello admitted possessing a hammer.', claims('Okello', 'admitted', 'possessing'), false],
  ])('%s', (text, list, on) => {
    expect(make({ text, claims: list }).terms.some((term) => term.on)).toBe(on);
  });

  it('a verb of kindling needs a feeling or a quarrel to kindle', () => {
    const shown = (text: string) => make({ text }).terms.some((term) => term.on);
    expect(shown('The speech whipped up anger in the valley.')).toBe(true);
    expect(shown('He whips up three meals a day.')).toBe(false);
  });
});

describe('an article that is not about public affairs', () => {
  const recipe = 'Peel the onions, warm the oil and stir the pot until the sauce is thick. '.repeat(
    12,
  );
  const news =
    'The minister told parliament that police had arrested voters at the border. '.repeat(12);

  it('is not searched for wording that is loaded in public affairs alone', () => {
    const sentence = 'What followed was pure chaos, and the betrayal hurt.';
    const forms = (text: string) => make({ text }).terms.map((term) => term.entry);
    expect(forms(`${sentence} ${recipe}`)).toEqual([]);
    expect(forms(`${sentence} ${news}`)).toEqual(expect.arrayContaining(['chaos', 'betrayal']));
  });

  it('is searched for all other wording', () => {
    const { terms } = make({ text: `He called them illegal aliens. ${recipe}` });
    expect(terms.map((term) => term.entry)).toEqual(['illegal-alien']);
  });
});

describe('an abbreviation', () => {
  it('is looked for in capitals', () => {
    expect(make({ text: 'He is a DINO.' }).terms).toHaveLength(1);
    expect(make({ text: 'The dino bones are old.' }).terms).toEqual([]);
  });
});
