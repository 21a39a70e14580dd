/** Verbs that give somebody a name or a label, and how they take it. */
import { verbForms } from '../lexicon/inflection';

/** `bare`: "calls X a Y" (and "as Y"); `as`: only with *as*, "describes X as Y"; `be`: "found X to be Y"; `of`: "accused by X of Y"; `to`: "compared X to Y". */
export type Pattern = 'bare' | 'as' | 'be' | 'of' | 'to';

const REGULAR: Readonly<Record<Pattern, string>> = {
  bare: 'call term brand label deem consider declare designate name nickname pronounce rename style christen proclaim',
  as: 'describe list regard view characterise denounce condemn classify blacklist portray paint depict proscribe recognise dismiss hail jeer boo heckle mock deride vilify smear lambast decry laud praise celebrate attack criticise ridicule reject frame treat defend promote cast present tout pillory castigate lampoon tar trumpet demonise stigmatise disparage scorn assail excoriate rubbish interpret perceive identify acclaim salute revile caricature construe pan trash savage rebuke trivialise glorify justify mischaracterise misrepresent disown remember expose unmask prosecute outlaw',
  be: 'find deem believe judge rule hold',
  of: 'accuse',
  to: 'liken compare equate',
};
/** Doubled consonants, irregular pasts, and verbs of which only some forms label. */
const IRREGULAR: Readonly<Record<Pattern, string>> = {
  bare: 'dub dubs dubbed dubbing labelled labelling nicknamed',
  as: 'see sees saw seen banned refer refers referred referring slammed slams blasted blasts known write writes wrote written shrug shrugs shrugged wave waved laugh laughs laughed speak speaks spoke speaking talk talks talked talking think thinks thought',
  be: 'found held think thinks thought',
  of: '',
  to: '',
};

const PATTERNS = new Map<string, Pattern>();
for (const pattern of ['to', 'of', 'be', 'as', 'bare'] as const) {
  const forms = REGULAR[pattern].split(' ').flatMap(withAmerican);
  for (const form of [...forms, ...IRREGULAR[pattern].split(' ')])
    if (form) PATTERNS.set(form, pattern);
}

/** The forms of a verb, with those in *-ize*: "characterise" → "characterize", "characterised" … */
function withAmerican(verb: string): string[] {
  const forms = verbForms(verb);
  return verb.endsWith('ise') ? [...forms, ...verbForms(`${verb.slice(0, -3)}ize`)] : forms;
}

/** How the word labels, where it does: `namingPattern('dubbed')` → 'bare'. */
export const namingPattern = (lower: string): Pattern | undefined => PATTERNS.get(lower);
