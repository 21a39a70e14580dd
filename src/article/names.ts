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
  /** A layout, named after what stands in it (`has-sidebar`): it is not beside the article itself. */
  layout: 8,
} as const;

/** The signs of words (`sidebar`) and of neighbouring words (`read-more`), as sums of `SIGN`s. */
type Lexicon = ReadonlyMap<string, number>;

/**
 * Makes a reader of signs. Each different value of an attribute is looked at once, since the same classes stand on
 * hundreds of a page's elements.
 * @returns the sum of the `SIGN`s of all the element's names
 * @example readSigns(new Map([['sidebar', SIGN.beside]]))(element) & SIGN.beside
 */
export function readSigns(lexicon: Lexicon): (element: Element) => number {
  const known = new Map<string, number>();
  const look = (value: string): number => {
    let signs = 0;
    for (const name of value.split(/\s+/)) signs |= signsOfName(name, lexicon);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(value, signs);
    return signs;
  };
  return (element) => {
    let signs = 0;
    for (const attribute of NAMED_IN) {
      const value = element.getAttribute(attribute);
      if (value) signs |= known.get(value) ?? look(value);
    }
    return signs;
  };
}

/** One name's signs, parted at hyphens, underscores and humps. */
function signsOfName(name: string, lexicon: Lexicon): number {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g);
  let signs = 0;
  let before = '';
  for (const word of words ?? []) {
    signs |= (lexicon.get(word) ?? 0) | (lexicon.get(`${before}-${word}`) ?? 0);
    before = word;
  }
  return (signs & SIGN.layout) === 0 ? signs : signs & ~SIGN.beside;
}
