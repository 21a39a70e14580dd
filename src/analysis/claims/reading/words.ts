/** Word classes: what a token may be, from closed lists, a verb lexicon and its shape. */
import closed from './closed-classes.json';
import { inflect, type VerbForm } from './inflect';
import verbs from './verbs.json';

export type WordClass =
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'subordinator'
  | 'coordinator'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'adverb'
  | 'adjective'
  | 'to'
  | 'possessive'
  | 'number'
  | 'noun'
  | 'verb'
  | 'mark';

/** What a verb form can be: "said" is both `past` and `participle` of *say*. */
export interface VerbReading {
  lemma: string;
  forms: ReadonlySet<VerbForm>;
  /** True where the surface is a noun more often than not ("plans", "call"). */
  ratherNoun: boolean;
  /** True where only the ending says that it is a verb. */
  guessed?: boolean;
}

const CLOSED = new Map<string, WordClass>();
for (const [name, words] of Object.entries(closed).reverse())
  for (const word of words.split(' ')) CLOSED.set(word, name as WordClass);
// The lists' order decides between classes: a determiner before a pronoun, a preposition before a subordinator.
for (const word of ['that', 'so', 'since', 'like']) CLOSED.set(word, 'subordinator');
for (const word of ['like', 'since']) CLOSED.set(word, 'preposition');
CLOSED.set('her', 'determiner');
CLOSED.set('to', 'to');

const VERBS = new Map<string, VerbReading>();
const ratherNouns = new Set(Object.values(verbs.ratherNouns).join(' ').split(' '));
for (const lemma of Object.values(verbs.lemmas).join(' ').split(' ')) addVerb(lemma);

function addVerb(lemma: string): void {
  for (const { surface, form } of inflect(lemma)) {
    const known = VERBS.get(surface);
    if (known && known.lemma !== lemma) continue;
    const forms = new Set(known?.forms).add(form);
    VERBS.set(surface, { lemma, forms, ratherNoun: ratherNouns.has(surface) });
  }
}

/** The class of a closed-class word, by its folded surface. */
export const closedClass = (lower: string): WordClass | undefined => CLOSED.get(lower);

/**
 * The verb a surface may be a form of.
 * @example verbReading('denies')?.lemma // 'deny'
 */
export function verbReading(lower: string): VerbReading | undefined {
  return VERBS.get(lower) ?? guess(lower);
}

/** Nouns and adjectives that only look like verbs. */
const NO_VERB =
  /^(?:hatred|kindred|bloodshed|watershed|steed|creed|greed|breed|speed|indeed|sacred|wicked|naked|rugged|ragged|crooked|hundred|wretched|beloved|misdeed|offspring|wellbeing|ceiling|evening|sibling|inkling|underling|weakling|darling|sterling|starling|shilling|earring|viking|wedding|pudding|lightning|railing|stocking)s?$/u;

/** Unknown words in *-ed* and *-ing* are verbs; the stem stands for the lemma. */
function guess(lower: string): VerbReading | undefined {
  if (!lower.endsWith('ed') && !lower.endsWith('ing')) return undefined;
  if (NO_VERB.test(lower)) return undefined;
  const ending = /^(\p{L}{3,})(ed|ing)$/u.exec(lower);
  if (!ending?.[1] || !/[aeiouy]/u.test(ending[1])) return undefined;
  const forms = new Set<VerbForm>(ending[2] === 'ed' ? ['past', 'participle'] : ['ing']);
  const reading = {
    lemma: ending[1],
    forms,
    ratherNoun: ending[2] === 'ing',
    guessed: true,
  };
  VERBS.set(lower, reading);
  return reading;
}
