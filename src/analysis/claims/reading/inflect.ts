/** English verb inflection: from a lemma to its forms. */
import irregular from './irregular-verbs.json';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';
interface Inflection {
  surface: string;
  form: VerbForm;
}

const IRREGULAR: Readonly<Record<string, string>> = irregular;
/** Verbs of more than one syllable stressed on the last, which double their final consonant. */
const DOUBLING = new Set(
  'admit commit permit submit emit omit remit transmit refer prefer infer defer confer deter incur occur recur concur compel propel expel dispel rebel repel control patrol extol regret rebut abet acquit equip outfit overlap kidnap handicap program format input shutdown unplug debug'.split(
    ' ',
  ),
);

/**
 * All forms of a verb, those that double their *l* in British spelling too. Past and participle are listed apart even where they look alike.
 * @example inflect('deny').map((i) => i.surface) // ['deny', 'denies', 'denied', 'denied', 'denying']
 */
export function inflect(lemma: string): Inflection[] {
  const [past, participle] = pastForms(lemma);
  const british: Inflection[] = /[^aeiou][aeiou]l$/u.test(lemma)
    ? [
        { surface: `${lemma}led`, form: 'past' },
        { surface: `${lemma}led`, form: 'participle' },
        { surface: `${lemma}ling`, form: 'ing' },
      ]
    : [];
  return [
    ...british,
    { surface: lemma, form: 'base' },
    { surface: thirdPerson(lemma), form: 's' },
    { surface: past, form: 'past' },
    { surface: participle, form: 'participle' },
    { surface: gerund(lemma), form: 'ing' },
  ];
}

function pastForms(lemma: string): [string, string] {
  const known = IRREGULAR[lemma]?.split(' ');
  if (known) return [known[0] ?? lemma, known[1] ?? known[0] ?? lemma];
  const regular = lemma.endsWith('e')
    ? `${lemma}d`
    : /[^aeiou]y$/u.test(lemma)
      ? `${lemma.slice(0, -1)}ied`
      : `${doubled(lemma)}ed`;
  return [regular, regular];
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(lemma) || lemma === 'go') return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

/** The stem before *-ed* and *-ing*: "plan" → "plann", "panic" → "panick". */
function doubled(lemma: string): string {
  if (lemma.endsWith('ic')) return `${lemma}k`;
  const short = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$/u.test(lemma);
  return short || DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}
