/** One article from a line of a file that may have come from anywhere. */
import { isWebAddress } from '../export/web-address';
import { ANALYSIS_VERSION } from '../model/analysis';
import { idOf, KeptArticle } from './kept-article';
import type { DamageKind } from './problem';

export interface Damage {
  ok: false;
  damage: DamageKind;
  /** The name of the field, or the version, that it is about; '' for the others. */
  about: string;
}
type ReadLine = { ok: true; article: KeptArticle } | Damage;

/** Names that no field of ours has, and that have led other programs astray; inside texts the quotation mark is escaped. */
const FORBIDDEN = /"(__proto__|constructor|prototype)"\s*:/u;

/**
 * Checks all that the rest of the program relies on: the shape, that every span lies within the text, that the address
 * is one of the web, that the id belongs to the article. Unknown fields are dropped; texts stay texts, whatever they
 * hold.
 */
export function readArticle(line: string): ReadLine {
  const key = FORBIDDEN.exec(line)?.[1];
  if (key) return damage('forbidden-key', key);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return damage('no-json');
  }
  const version = (value as { analysis?: { version?: unknown } } | null)?.analysis?.version;
  if (typeof version === 'number' && version > ANALYSIS_VERSION)
    return damage('version', String(version));
  const read = KeptArticle.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const field = issue?.path.join('.');
    return field ? damage('shape', field) : damage('no-article');
  }
  return checked(read.data as KeptArticle);
}

function checked(article: KeptArticle): ReadLine {
  const { analysis, metadata, id, kept } = article;
  if (!isWithin(analysis, analysis.text.length)) return damage('place');
  for (const address of [metadata.url, metadata.canonical ?? ''])
    if (address !== '' && !isWebAddress(address)) return damage('address');
  if (id !== idOf(metadata.url, analysis.text)) return damage('id');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u.test(kept)) return damage('shape', 'kept');
  return { ok: true, article };
}

/** True where every span below, however deep, lies within the text. */
function isWithin(value: unknown, length: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number')
    if (!(start >= 0 && start < end && end <= length)) return false;
  return Object.values(value).every((inner) => isWithin(inner, length));
}

const damage = (kind: DamageKind, about = ''): Damage => ({ ok: false, damage: kind, about });
