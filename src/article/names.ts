/** The words in an element's class, id and test id: `js-relatedLinks` → js, related, links. */

/** The attributes that hold the names an element goes by. */
const NAMED_IN = ['class', 'id', 'data-testid', 'data-component'] as const;
/** Names repeat from element to element; past this many different ones the store starts anew. */
const MOST_KNOWN = 5000;

/** What an element's names can say of it; an element may be several of these. */
export const SIGN = {
  /** No running text: a caption, a credit, a promotion, a tool. */
  foreign: 1,
  /** Stands beside the article: comments, related ones, a side column. */
  beside: 2,
  /** A consent notice. */
  consent: 4,
} as const;

/** Asked with the words of one name: `['related', 'links']`. */
type Question = (words: readonly string[]) => boolean;

/** The names in an attribute's value, each as its lower-case words, parted at hyphens, underscores and humps. */
const namesIn = (value: string): string[][] =>
  value.split(/\s+/u).map(
    (name) =>
      name
        .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
        .toLowerCase()
        .match(/[a-z]+/gu) ?? [],
  );

/**
 * Makes a reader of signs. The questions are asked once for each different value of an attribute, since the same
 * classes stand on hundreds of a page's elements.
 * @returns the sum of those `SIGN`s whose question is answered yes for one of the element's names
 * @example readSigns({ beside: (words) => words.includes('sidebar') })(element) & SIGN.beside
 */
export function readSigns(
  questions: Readonly<Record<keyof typeof SIGN, Question>>,
): (element: Element) => number {
  const known = new Map<string, number>();
  const ask = (value: string): number => {
    const names = namesIn(value);
    let signs = 0;
    for (const key of Object.keys(SIGN) as (keyof typeof SIGN)[])
      if (names.some(questions[key])) signs += SIGN[key];
    if (known.size > MOST_KNOWN) known.clear();
    known.set(value, signs);
    return signs;
  };
  return (element) => {
    let signs = 0;
    for (const attribute of NAMED_IN) {
      const value = element.getAttribute(attribute);
      if (value) signs |= known.get(value) ?? ask(value);
    }
    return signs;
  };
}

/** Whether a name has one of the words, or two neighbouring words that stand in `pairs` (`read-more`). */
export const holds = (
  words: readonly string[],
  singles: ReadonlySet<string>,
  pairs: ReadonlySet<string>,
): boolean => words.some((word, i) => singles.has(word) || pairs.has(`${word}-${words[i + 1]}`));
