/** What a page says of itself in JSON-LD (schema.org), read tolerantly. */

export type LdObject = { readonly [key: string]: unknown };

/** schema.org's kinds of articles (Article and its subtypes, and what news sites use for them). */
const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting)$/u;
/** Properties that lead to the page's own article, as against its lists of related ones. */
const LEADS_ON = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
const DEEPEST = 4;

/** Whether the value is an object with properties (no array, not null). */
export const isObject = (value: unknown): value is LdObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One or many, as a list. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** UTF-16 units of a title, a name or an address: longer ones are cut, since they go into every row of an export. */
export const LONGEST_FIELD = 2000;

/** What a page states in one field, with HTML entities decoded, cut where it has no end. */
export const fieldOf = (stated: string): string => decode(stated.slice(0, LONGEST_FIELD)).trim();

/** The property when it is a string with something in it, as a field. */
export function stringOf(object: LdObject | undefined, key: string): string | undefined {
  const value = object?.[key];
  const text = typeof value === 'string' ? fieldOf(value) : '';
  return text === '' ? undefined : text;
}

/** A text, a number or a truth value (of several the first) as text; '' for all else, which a page may state as well. */
export function scalarOf(value: unknown): string {
  const [first] = asList(value);
  return ['string', 'number', 'boolean'].includes(typeof first) ? String(first).trim() : '';
}

/** True where one of the object's types is an article's. */
export const isArticle = (object: LdObject): boolean =>
  asList(object['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

/** UTF-16 units; the longest seen are a tenth of that. Parsing holds the page up. */
const LONGEST = 1_000_000;

/** All objects of the page's JSON-LD that speak of the page itself, in document order. */
export function readJsonLd(document: Document): LdObject[] {
  const found: LdObject[] = [];
  const collect = (value: unknown, depth: number): void => {
    for (const item of asList(value)) {
      if (Array.isArray(item) && depth < DEEPEST) collect(item, depth + 1);
      if (!isObject(item)) continue;
      found.push(item);
      if (depth < DEEPEST) for (const key of LEADS_ON) collect(item[key], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    if ((script.textContent?.length ?? 0) <= LONGEST) collect(parse(script.textContent ?? ''), 0);
  return found;
}

/** JSON as pages write it: comments of CDATA, raw line breaks in strings, a comma too many. */
function parse(source: string): unknown {
  const text = source
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/u, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/u, '')
    .trim()
    .replace(/;$/u, '');
  for (const attempt of [text, text.replace(CONTROL, ' ').replace(/,(\s*[}\]])/gu, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Broken JSON-LD stands on one page in seventy: the other sources answer instead.
    }
  }
  return undefined;
}
const CONTROL = /\p{Cc}/gu;

/**
 * The object that speaks of the article on the page: of several, the one with the page's URL or
 * with its title, else the first.
 */
export function findArticleObject(
  objects: readonly LdObject[],
  page: { urls: readonly string[]; titles: readonly string[] },
): LdObject | undefined {
  const articles = objects.filter(isArticle);
  if (articles.length < 2) return articles[0];
  const urls = new Set(page.urls.map(plainUrl));
  const titles = new Set(page.titles.map(plain));
  const points = (object: LdObject): number => {
    const own = [object.url, object['@id'], object.mainEntityOfPage, idOf(object.mainEntityOfPage)];
    const byUrl = own.some((url) => typeof url === 'string' && urls.has(plainUrl(url)));
    const title = stringOf(object, 'headline') ?? stringOf(object, 'name') ?? '';
    const dated = stringOf(object, 'datePublished') ? 0.5 : 0;
    return (byUrl ? 2 : 0) + (titles.has(plain(title)) ? 2 : 0) + dated;
  };
  return articles.reduce((best, next) => (points(next) > points(best) ? next : best));
}

/** Follows a reference (`{"@id": …}` alone) to the object it names. */
export function resolveReference(value: unknown, objects: readonly LdObject[]): unknown {
  if (!isObject(value) || Object.keys(value).length > 2 || value.name !== undefined) return value;
  const id = value['@id'];
  return typeof id === 'string'
    ? (objects.find((object) => object['@id'] === id && object.name !== undefined) ?? value)
    : value;
}

const idOf = (value: unknown): unknown => (isObject(value) ? (value['@id'] ?? value.url) : value);
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const plainUrl = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/$/u, '');

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Entities that pages leave in their metadata: `Q&amp;A` → `Q&A`, `&#8217;` → `’`. */
export function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu,
    (all, dec, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? all;
      const code = Number.parseInt(dec ?? hex, dec ? 10 : 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
