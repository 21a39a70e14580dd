/** A byline as authors. */

export interface Author {
  family?: string;
  given?: string;
  /** A name that is not to be taken apart: "Reuters Staff". */
  literal?: string;
}

/** Who signs without being a person. */
const BODIES =
  /\b(?:staff|desk|team|newsroom|agency|agencies|press|news|wire|wires|editors?|editorial|board|correspondents?|reporters?|service|reuters|afp|ap|dpa|bbc|cnn|xinhua|tass|contributors?|guest|times|post|journal)\b/iu;
const PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|dos|la|le|al|el|bin|ibn|ten|ter)$/iu;

/**
 * Splits at commas, semicolons, "and" and "&". What is surely a person's name (two to four capitalized words) is taken
 * apart, the rest stays whole.
 * @example authors('Ines Okafor and Reuters Staff') // [{ given: 'Ines', family: 'Okafor' }, { literal: 'Reuters Staff' }]
 */
export const authors = (byline: string): Author[] =>
  byline
    .replace(/^\s*by\s+/iu, '')
    .replace(OFFICE, '')
    .split(/\s*[,;|&]\s*|\s+and\s+/u)
    .map((name) =>
      name
        .replace(/^and\s+/u, '')
        .replace(PLACE, '$1')
        .trim(),
    )
    .filter(Boolean)
    .map(author);

/** "Ana Ruiz, *political editor*": behind a comma small letters say what someone is, and sign nothing. */
const OFFICE =
  /(?<=\p{L}|\.),\s+(?!(?:and|von|van|de|del|di|da|al|el)\s)\p{Ll}[^,;|&]*(?=$|[,;|&])/gu;
/** "Ana Ruiz *in Vell*": where someone writes from. */
const PLACE = /^(\p{Lu}\S*(?: \S+){1,3}?) in \p{Lu}.*$/u;

function author(name: string): Author {
  const words = name.split(/\s+/u);
  const proper = words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.test(word));
  if (words.length < 2 || words.length > 4 || !proper || BODIES.test(name))
    return { literal: name };
  let from = words.length - 1;
  while (from > 1 && PARTICLES.test(words[from - 1] ?? '')) from--;
  return { given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') };
}
