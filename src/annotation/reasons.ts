/** The word list's categories and the rules of attribution, in the reader's language. */
import type { Key } from '../locale/messages';
import type { Words } from '../locale/words';

/** The title of a category of the word list; the reader's own categories go by the name they gave. */
export const categoryName = (category: string, words: Words): string =>
  words.say(`category_${category.replaceAll('-', '_')}` as Key) || category;

/** How we know who used a term. */
export const ruleWords = (rule: string, words: Words): string =>
  words.say(`rule_${rule.replaceAll('-', '_')}` as Key) || words.say('ruleOther', rule);
