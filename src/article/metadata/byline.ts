/** Who wrote the article. */
import { asList, decode, isObject, type LdObject, resolveReference, scalarOf } from './json-ld';
import type { PageFacts } from './page-facts';

const META = ['author', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author', 'byl'];
const VISIBLE = [
  '[rel~="author"]',
  '[itemprop~="author"]',
  '[class*="byline" i]',
  '[class*="author" i]',
  '[data-testid*="byline" i]',
];
const LONGEST = 120;
/** More than any article has authors. */
const MOST_NAMES = 20;

/**
 * The authors' names, parted by commas: from JSON-LD (people before organizations), from the meta
 * elements, else as the page shows them.
 * @example readByline(facts, headline) // 'Ana Writer, Ben Author'
 */
export function readByline(facts: PageFacts, near: Element | undefined): string | undefined {
  return readStatedByline(facts) ?? visible(facts.document, near) ?? names(statedAuthors(facts));
}

/** The people whom the page's description names, whether they can be seen on it or not. */
export function readStatedByline(facts: PageFacts): string | undefined {
  const people = names(statedAuthors(facts).filter((author) => !isOrganization(author)));
  if (people) return people;
  for (const key of META) {
    const stated = clean(decode(facts.meta.get(key) ?? ''));
    if (stated) return stated;
  }
  return undefined;
}

const statedAuthors = (facts: PageFacts): unknown[] =>
  asList(facts.article?.author).map((author) => resolveReference(author, facts.objects));

const isOrganization = (value: unknown): value is LdObject =>
  isObject(value) && asList(value['@type']).some((type) => /Organization$/u.test(scalarOf(type)));

function names(authors: readonly unknown[]): string | undefined {
  const found = authors.flatMap((author) => {
    const stated = isObject(author)
      ? asList(author.name).filter((name) => typeof name === 'string')
      : [author].filter((name) => typeof name === 'string');
    return stated.map((name) => clean(decode(name))).filter((name) => name !== undefined);
  });
  return found.length > 0 ? [...new Set(found)].slice(0, MOST_NAMES).join(', ') : undefined;
}

/** The first visible byline at or after the headline. */
function visible(document: Document, near: Element | undefined): string | undefined {
  const found = [...document.querySelectorAll(VISIBLE.join(','))];
  const after = near ? found.filter((element) => near.compareDocumentPosition(element) & 4) : found;
  for (const element of after) {
    if (element.closest('aside, footer, nav, [class*="comment" i]')) continue;
    const name = element.querySelector('[itemprop~="name"], [rel~="author"]') ?? element;
    const stated = clean(name.getAttribute('content') ?? name.textContent ?? '');
    if (stated) return stated;
  }
  return undefined;
}

/** Without `By`, addresses and what follows the name; undefined where no name is left. */
function clean(stated: string): string | undefined {
  const name = stated
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(
      /^(?:(?:written|reported|story|words|posted|published|analysis|opinion|review)\s+)?by\b:?\s+/iu,
      '',
    )
    .replace(/\s*(?:[|•·]| [-–—] ).*$/u, '')
    .replace(/[\s,;]+$/u, '');
  const isName = /\p{L}{2}/u.test(name) && !/^(?:https?:|www\.|@|\/)|[<>{}]/u.test(name);
  return isName && name.length <= LONGEST && !stated.includes('.com/') ? name : undefined;
}
