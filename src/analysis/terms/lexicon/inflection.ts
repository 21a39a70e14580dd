/** The surface forms of a lexicon phrase: plurals, verb endings, -ise and -ize, as lists of words. */

const IRREGULAR: Readonly<Record<string, string>> = { man: 'men', woman: 'women', wolf: 'wolves' };

/** "baby" → "babies", "gunman" → "gunmen", "coup" → "coups". */
export function plural(word: string): string {
  for (const [one, many] of Object.entries(IRREGULAR))
    if (word.toLowerCase().endsWith(one)) return word.slice(0, -one.length) + many;
  if (/[^aeiou]y$/iu.test(word)) return `${word.slice(0, -1)}ies`;
  if (/sis$/iu.test(word)) return `${word.slice(0, -2)}es`;
  if (/[^s]s$/iu.test(word)) return word; // a plural already
  return /(?:s|x|z|ch|sh)$/iu.test(word) ? `${word}es` : `${word}s`;
}

/** "smear" → "smears", "smeared", "smearing"; doubled consonants and irregular pasts are listed as forms instead. */
export function verbForms(word: string): string[] {
  const stem = word.replace(/e$/u, '');
  const third = /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : plural(word);
  const past = /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
  return [word, third, past, `${stem}ing`];
}

/** The words of a phrase as the tokenizer parts them; hyphens part words, 's and marks are words of their own. */
export const wordsOf = (phrase: string): string[] =>
  phrase
    .replaceAll('’', "'")
    .replace(/'s\b/gu, " 's")
    .replace(/([,:!?])/gu, ' $1')
    .split(/[\s-]+/u)
    .filter(Boolean);

const British = /is(e|ed|es|ing|ation|ations|er|ers)$/u;

/**
 * All forms of a phrase as word lists. A word in -ise has its -ize form too.
 * @example surfaceForms('death squad', 'noun') // [['death', 'squad'], ['death', 'squads']]
 */
export function surfaceForms(phrase: string, inflect?: 'noun' | 'verb'): string[][] {
  const words = wordsOf(phrase);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const inflected = [words];
  if (inflect === 'noun') inflected.push([...words.slice(0, -1), plural(last)]);
  if (inflect === 'verb')
    inflected.push(...verbForms(first).map((form) => [form, ...words.slice(1)]));
  return inflected.flatMap((form) => {
    const american = form.map((word) => (word.length > 6 ? word.replace(British, 'iz$1') : word));
    return american.join() === form.join() ? [form] : [form, american];
  });
}
