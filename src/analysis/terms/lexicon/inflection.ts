/** The surface forms of a lexicon phrase: plurals, verb endings, -ise and -ize, as lists of words. */

const IRREGULAR = /(?:(m|wom)an|wol(f))$/u;

/** "baby" → "babies", "gunman" → "gunmen", "coup" → "coups"; a word in -s is taken for a plural already. */
export function plural(word: string): string {
  const irregular = IRREGULAR.exec(word);
  if (irregular) return irregular[2] ? `${word.slice(0, -1)}ves` : `${word.slice(0, -2)}en`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (word.endsWith('sis')) return `${word.slice(0, -2)}es`;
  if (/[^s]s$/u.test(word)) return word;
  return /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}

/** "smear" → "smears", "smeared", "smearing"; doubled consonants and irregular pasts are listed as forms instead. */
export function verbForms(word: string): string[] {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  if (/[^aeiou]y$/u.test(word)) {
    const short = word.slice(0, -1);
    return [word, `${short}ies`, `${short}ied`, `${word}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
  return [word, third, `${stem}ed`, `${stem}ing`];
}

/** The words of a phrase as the tokenizer parts them; hyphens part words, 's and marks are words of their own. */
export const wordsOf = (phrase: string): string[] => {
  const parted = /['’,:!?]/u.test(phrase)
    ? phrase
        .replaceAll('’', "'")
        .replace(/'s\b/gu, " 's")
        .replace(/([,:!?])/gu, ' $1')
    : phrase;
  return parted.split(/[\s-]+/u).filter(Boolean);
};

const BRITISH = /is(e|ed|es|ing|ation|ations|er|ers)$/u;
const american = (word: string): string => (word.length > 6 ? word.replace(BRITISH, 'iz$1') : word);

/**
 * All forms of a phrase as word lists. A word in -ise has its -ize form too.
 * @example surfaceForms('death squad', 'noun') // [['death', 'squad'], ['death', 'squads']]
 */
export function surfaceForms(phrase: string, inflect?: 'noun' | 'verb'): string[][] {
  const words = wordsOf(phrase);
  const last = words.at(-1) ?? '';
  let forms = [words];
  if (inflect === 'noun') {
    const many = plural(last);
    if (many !== last) forms.push([...words.slice(0, -1), many]);
  } else if (inflect === 'verb')
    forms = verbForms(words[0] ?? '').map((form) => [form, ...words.slice(1)]);
  return words.some((word) => BRITISH.test(word) || inflect === 'verb')
    ? forms.flatMap(withAmerican)
    : forms;
}

function withAmerican(form: string[]): string[][] {
  const other = form.map(american);
  return other.some((word, i) => word !== form[i]) ? [form, other] : [form];
}
