/** What is copied or saved: facts in the reader's format, with links to their words where these can be checked. */
import type { Copying } from '../model/copying';
import { ok, type Result } from '../model/result';
import type { Span } from '../model/span';
import { type Fact, oneLine, toFacts } from './facts';
import { toHtml } from './html';
import { extentOf, type Links, linksTo } from './links';
import { pageIndex } from './page-index';
import { type Choice, provenance, type Source } from './source';
import { fromTemplate } from './template';
import { named, WRITERS, write } from './write';

/** The text a page shows (see `readPageText`), and where spans of the article's text stand in it; null: nowhere. */
interface PlacesOnPage {
  text: string;
  spans: readonly (Span | null)[];
}
/** Asks the page; undefined where there is none to ask. */
export type FindPlaces = (spans: readonly Span[]) => Promise<PlacesOnPage | undefined>;

export interface Prepared {
  text: string;
  /** The same for editors that take rich text; not for formats that programs read. */
  html?: string;
  /** How many facts it holds. */
  facts: number;
  /** Why the only fact of it has no link to its words; `no-page` where the page could not be asked. */
  without?: Links['without'][number]['reason'] | 'no-page';
  /** For a file. */
  name: string;
  type: string;
}

/** So long links are made; what is left has the plain address. */
const LINKING_MS = 1500;
/** Formats that people read, which go to the clipboard as rich text too. */
const RICH: ReadonlySet<string> = new Set(['markdown', 'text', 'html']);

/**
 * Writes what is chosen. Fails with `template` where the reader's template cannot be read, in mustache's words.
 * @example const prepared = await prepare(source, { ids: ['c1'] }, copying, find);
 */
export async function prepare(
  source: Source,
  choice: Choice,
  { format, template }: Copying,
  find: FindPlaces,
): Promise<Result<Prepared>> {
  const facts = toFacts(source, choice);
  const made = await linksOnPage(source, facts, find);
  const linked = made ? { ...source, links: made.links } : source;
  const [first] = made ? made.without : [{ reason: 'no-page' as const }];
  const about = {
    facts: facts.length,
    ...(facts.length === 1 && first && { without: first.reason }),
  };
  if (format === 'template') {
    const text = fromTemplate(template, linked, choice);
    if (!text.ok) return text;
    return ok({ ...about, text: text.value, name: named('txt', source), type: 'text/plain' });
  }
  const { extension, type } = WRITERS[format];
  return ok({
    ...about,
    text: write(format, linked, choice),
    ...(RICH.has(format) && { html: toHtml(linked, choice) }),
    name: named(extension, source),
    type,
  });
}

/** Checked links to the facts; undefined where the page cannot be asked, or has no address to link to. */
async function linksOnPage(
  source: Source,
  facts: readonly Fact[],
  find: FindPlaces,
): Promise<Links | undefined> {
  const address = provenance(source).url;
  const extents = facts.map((fact) => extentOf(fact) ?? NOWHERE);
  const page = address === '' ? undefined : await find(extents);
  if (!page) return undefined;
  const { text } = source.analysis;
  const places = new Map(extents.map((extent, n) => [keyOf(extent), page.spans[n]]));
  const placeOf = (extent: Span): Span | undefined => {
    const place = places.get(keyOf(extent));
    return place && isSame(text, extent, page.text, place) ? place : undefined;
  };
  const until = Date.now() + LINKING_MS;
  return linksTo(facts, pageIndex(page.text), placeOf, address, () => Date.now() > until);
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

const NOWHERE = { start: 0, end: 0 };
const SEEN = 40;

/** True where the same words begin at both places: the page may have changed since it was read. */
function isSame(text: string, span: Span, page: string, place: Span): boolean {
  const letters = (whole: string, { start, end }: Span) =>
    oneLine(whole.slice(start, Math.min(end, start + SEEN))).replace(/[^\p{L}\p{N}]+/gu, '');
  const [here, there] = [letters(text, span), letters(page, place)];
  return here.startsWith(there) || there.startsWith(here);
}
