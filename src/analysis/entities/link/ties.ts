/** Ties the text itself makes: "Full Name (FN)", "X, formerly Y", "X was known as Y". */
import type { Segmented } from '../../../model/segmented';
import { isAcronym } from '../names/fold';
import { known } from '../names/gazetteer';
import type { Name } from '../names/name';
import { matchesInitials } from './initials';

interface Tie {
  left: Name;
  right: Name;
  /** The side that is a former name, where the text says so. */
  former?: 'left' | 'right';
}

/** Between two names: what says that the second is, or was, another name of the first. */
const RENAMED = new RegExp(
  [
    // "X, formerly known as Y", "X is also known as Y"
    '[\\s,(]*(?:which |who |that )?(?:(?:is|was|were|are|has been|had been|been) )?(?:(?<former>formerly|previously|once|originally|earlier|then)|(?<now>now|today|currently)|(?:also|better|commonly|widely|sometimes|otherwise))?\\s*known\\s+(?:as|by)\\s+',
    // "X is now called Y": passive, so with a form of "be"
    '[\\s,(]*(?:which |who |that )?(?:is|was|were|are|been|has been|had been) (?:(?<wasOnce>formerly|previously|once|originally|earlier|then)|(?<isNow>now|today|currently)|(?:also|commonly|widely|sometimes|otherwise|officially))?\\s*(?:called|named)\\s+',
    // "X formerly called Y"
    '[\\s,(]*(?<calledOnce>formerly|originally) (?:called|named)\\s+',
    // "X, now called Y", "X (called Y)": a mark parts the participle from a clause's verb
    '(?<marked>\\s?[,(]\\s?)(?:(?<markedOnce>previously|once|earlier|then)|(?<markedNow>now|today|currently)|(?:also|commonly|sometimes|otherwise))?\\s*(?:called|named)\\s+',
    '[\\s,(]*(?<formerly>formerly|previously|originally)\\s+',
    '[\\s,(]*(?:aka|a\\.k\\.a\\.|alias|or)\\s+',
    '[\\s,]*(?:which |that |later |since |then |has |had |have |was |were |been |being |recently |officially )*(?<became>changed its name to|(?:renamed|rebranded)(?: itself)? (?:as|to)|(?:renamed|rebranded) itself|became known as)\\s+',
    // "X was renamed Y", "X, later renamed Y", never "X renamed Y"
    '(?:[\\s,]*(?:which |that |later |since |then |has |had |have )*(?:was|were|been|being)|\\s?,) (?:later |since |then |recently |officially )*(?<became2>renamed|rebranded)\\s+',
  ]
    .map((way) => `^${way}(?:the )?[“"'‘]?$`)
    .join('|'),
  'iu',
);

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
  if (groups.marked && left.type === 'person') return undefined;
  const { now, isNow, markedNow, became, became2 } = groups;
  if (now || isNow || markedNow || became || became2) return { left, right, former: 'left' };
  const { former, wasOnce, calledOnce, markedOnce, formerly } = groups;
  const once = former || wasOnce || calledOnce || markedOnce || formerly;
  return once || /\b(?:was|were)\b/.test(between)
    ? { left, right, former: 'right' }
    : { left, right };
}
