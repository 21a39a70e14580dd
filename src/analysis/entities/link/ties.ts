/** Ties the text itself makes: "Full Name (FN)", "X, formerly Y", "X was known as Y". */
import type { Segmented } from '../../../model/segmented';
import { isAcronym } from '../names/fold';
import { known } from '../names/gazetteer';
import type { Name } from '../names/name';
import { matchesInitials } from './initials';

export interface Tie {
  left: Name;
  right: Name;
  /** The side that is a former name, where the text says so. */
  former?: 'left' | 'right';
}

/** Between two names: what says that the second is, or was, another name of the first. */
const RENAMED =
  /^[\s,(]*(?:which |who |that )?(?:is |was |were |are |has been |had been |been )?(?:(?<former>formerly|previously|once|originally|earlier|then)|(?<now>now|today|currently)|(?:also|better|commonly|widely|sometimes|otherwise))?\s*(?:known|called|named)\s*(?:as|by)?\s+(?:the )?[“"'‘]?$|^[\s,(]*(?<formerly>formerly|previously|originally)\s+(?:the )?[“"'‘]?$|^[\s,(]*(?:aka|a\.k\.a\.|alias|or)\s+(?:the )?[“"'‘]?$|^[\s,]*(?:which |that |later |since |then |has |had |have |was |were |been |being |recently |officially |itself )*(?<became>changed its name to|renamed|renamed itself|rebranded|rebranded itself|rebranded as|rebranded itself as|renamed as|renamed to|became known as)\s+(?:as |to |itself )?(?:the )?[“"'‘]?$/iu;

/** Ties between neighbouring names of one sentence. */
export function findTies(doc: Segmented, names: readonly Name[]): Tie[] {
  const ties: Tie[] = [];
  for (let i = 1; i < names.length; i++) {
    const right = names[i] as Name;
    const left = names[i - 1] as Name;
    if (right.start - left.end > 60) continue;
    const between = doc.text.slice(left.end, right.start);
    if (/[\n.;]/.test(between.replace('a.k.a.', ''))) continue;
    const owns = /^['’]s\b/.test(doc.text.slice(right.end, right.end + 3));
    const tie =
      bracketed(doc, left, right, between) ?? (owns ? undefined : renamed(left, right, between));
    if (tie) ties.push(tie);
  }
  return ties;
}

function bracketed(doc: Segmented, left: Name, right: Name, between: string): Tie | undefined {
  if (
    !/^\s?\((?:the )?[“"']?$/.test(between) ||
    !/^[“"']?[),;]/.test(doc.text.slice(right.end, right.end + 2))
  )
    return undefined;
  const [short, long] = isAcronym(right.text) ? [right, left] : [left, right];
  if (!isAcronym(short.text) || long.type === 'person' || long.type === 'group') return undefined;
  const words = long.key.split(' ');
  if (matchesInitials(short.text, words)) return { left, right };
  const separate =
    known(long.key) &&
    known(short.key) &&
    known(long.key)?.canonical !== known(short.key)?.canonical;
  return long.type === 'organization' && words.length > 1 && !separate
    ? { left, right }
    : undefined;
}

function renamed(left: Name, right: Name, between: string): Tie | undefined {
  if (left.type !== right.type && [left, right].some((n) => /^(?:person|group)$/.test(n.type)))
    return undefined;
  const groups = RENAMED.exec(between)?.groups;
  if (!groups) return undefined;
  if (/^[\s,(]*or\s/.test(between) && !between.includes('(')) return undefined;
  if (groups.now || groups.became) return { left, right, former: 'left' };
  if (groups.former || groups.formerly || /\b(?:was|were)\b/.test(between))
    return { left, right, former: 'right' };
  return { left, right };
}
