/** Clauses that state a role: "who heads the union", "was appointed finance minister", "As mayor, Ann Lee …". */
import type { Role } from '../../../model/analysis';
import { headType } from '../names/head-words';
import type { Name } from '../names/name';
import { isRoleHead, isTitleWord } from '../names/role-words';
import { closes, complementEnd, DETERMINERS, headFrom, phraseEnd } from './phrases';
import type { RoleReader } from './role-reader';

/** Verbs of holding an office, with the noun for one who does. */
const HOLDS = new Map<string, string>();
for (const [noun, forms] of [
  ['head', 'heads headed heading runs ran running'],
  ['chair', 'chairs chaired chairing'],
  ['leader', 'leads led leading'],
  ['representative', 'represents represented representing'],
  ['coach', 'coaches coached coaching'],
  ['manager', 'manages managed managing'],
  ['director', 'directs directed directing'],
  ['editor', 'edits edited editing'],
  ['commander', 'commands commanded commanding'],
  ['captain', 'captains captained captaining'],
  ['founder', 'founded co-founded cofounded'],
  ['owner', 'owns owned'],
] as const)
  for (const form of forms.split(' ')) HOLDS.set(form, noun);
/** Of these only a body makes an office: one leads a race and runs a risk too. */
const NEEDS_BODY = /^(?:leader|head|representative|manager|director|commander|founder|owner)$/;

const AUXILIARY =
  /^(?:has|have|had|been|also|now|currently|once|previously|formerly|still|then|long|later|since|recently|already|first|previously|who|,)$/;
const IS = /^(?:is|was|became|remains|remained)$/;
const GIVEN =
  /^(?:appointed|reappointed|re-appointed|elected|re-elected|reelected|named|made|nominated|chosen|hired|promoted|installed|confirmed|crowned|ordained|picked|designated|sworn|voted)$/;
const AS_OR_TO = /^(?:as|to|be|serve|in|the|next|new)$/;
const MOST_SKIPPED = 4;

/** The role a clause states after the name, or after the apposition that ends at token `from`; or undefined. */
export function clauseAfter(reader: RoleReader, name: Name, from = name.to): Role | undefined {
  const { to: end } = reader.bounds(name.from);
  let at = afterAge(reader, from);
  const first = at;
  while (at < first + MOST_SKIPPED && AUXILIARY.test(reader.lower(at))) at++;
  const related = reader.lower(first) === 'who' || reader.lower(first + 1) === 'who';
  const verb = reader.lower(at);
  const who = reader.lower(first) === 'who' ? first : first + 1;
  if (related && HOLDS.has(verb)) return held(reader, who, at, end);
  if (/^(?:serves|served|serving|works|worked|acted|acts)$/.test(verb))
    return reader.lower(at + 1) === 'as' ? stated(reader, at + 2, end, true) : undefined;
  if (GIVEN.test(verb)) return at > first ? given(reader, at + 1, end) : undefined;
  if (!IS.test(verb) || (at > first && !related && reader.lower(first) === ',')) return undefined;
  const next =
    at +
    (/^(?:also|now|currently|once|then|still|previously|formerly|later|being|recently)$/.test(
      reader.lower(at + 1),
    )
      ? 2
      : 1);
  if (related && HOLDS.has(reader.lower(next))) return held(reader, who, next, end);
  if (GIVEN.test(reader.lower(next))) return given(reader, next + 1, end);
  return stated(reader, next, end, verb === 'became' || verb.startsWith('remain') || related);
}

/** "Ann Lee, 43, |". */
function afterAge(reader: RoleReader, at: number): number {
  return reader.lower(at) === ',' &&
    reader.token(at + 1)?.kind === 'number' &&
    reader.lower(at + 2) === ','
    ? at + 2
    : at;
}

/** "who heads the National Audit Commission": the verb with its object, which is a body's or an office's. */
function held(reader: RoleReader, from: number, verb: number, end: number): Role | undefined {
  const noun = HOLDS.get(reader.lower(verb)) as string;
  if (!DETERMINERS.has(reader.lower(verb + 1)) && !reader.capital(verb + 1)) return undefined;
  let to = verb + 1;
  let body = false;
  while (to < end && to < verb + 14 && !closes(reader, to)) {
    const lower = reader.lower(to);
    const named = reader.nameAt(to)?.type;
    body ||= named === 'organization' || named === 'place' || isBody(lower);
    if (to > verb + 1 && /^(?:since|to|by|after|before|during|until|from|into)$/.test(lower)) break;
    to++;
  }
  if (to === verb + 1 || (NEEDS_BODY.test(noun) && !body)) return undefined;
  return { ...reader.role(from, to), title: noun };
}

const isBody = (lower: string): boolean =>
  headType(lower) === 'organization' ||
  /^(?:clinic|shop|company|business|branch|ward|farm|restaurant|café|cafe|team|crew|hospice|laboratory|lab|project|programme|program|department|section|delegation|district|constituency|constituents|orphanage|shelter|kitchen|inquiry|investigation|study|talks|operation|campaign|search)$/.test(
    lower,
  );

/** After "appointed", "named": a role phrase, with or without "as". */
function given(reader: RoleReader, from: number, end: number): Role | undefined {
  let at = from;
  while (at < from + MOST_SKIPPED && AS_OR_TO.test(reader.lower(at))) at++;
  // The article before "next", "new" is a part of the phrase.
  while (at > from && /^(?:the|next|new)$/.test(reader.lower(at - 1))) at--;
  return stated(reader, at, end, true);
}

/** The role phrase that begins at `from`; a bare one ("prime minister") only where the verb asks for it. */
function stated(reader: RoleReader, from: number, end: number, bare: boolean): Role | undefined {
  if (!bare && !DETERMINERS.has(reader.lower(from))) return undefined;
  const head = headFrom(reader, from, end);
  if (head < 0 || reader.lower(head + 1) === "'s" || !isOffice(reader, head)) return undefined;
  return reader.role(from, phraseEnd(reader, head, end));
}

/** "became the first woman", "is a man of few words": said of the person, but no office. */
const isOffice = (reader: RoleReader, i: number): boolean =>
  isRoleHead(reader.lower(i)) ||
  !/^(?:man|woman|person|boy|girl|child|baby|friend|victim|suspect|fan|winner|favourite|favorite|supporter|critic|survivor|witness|patient|passenger)$/.test(
    reader.lower(i),
  );

/** "As finance minister, | Ann Lee": the role that opens the clause before the name. */
export function clauseBefore(reader: RoleReader, name: Name): Role | undefined {
  const { from: first, to: end } = reader.bounds(name.from);
  const comma = name.from - 1;
  if (reader.lower(comma) !== ',') return undefined;
  for (let i = comma - 1; i >= first && i > comma - 12; i--) {
    if (/^[,;.]$/.test(reader.lower(i)) || reader.nameAt(i)?.type === 'person') return undefined;
    if (reader.lower(i) !== 'as') continue;
    if (i > first && reader.token(i - 1)?.kind === 'word' && reader.lower(i - 1) !== 'and')
      return undefined;
    const head = headFrom(reader, i + 1, end);
    return head >= 0 && complementEnd(reader, head + 1, end) === comma
      ? reader.role(i + 1, comma)
      : undefined;
  }
  return undefined;
}

/** "elected Ann Lee | chairwoman", "named Tom Reed | as its next chief executive". */
export function complementAfter(reader: RoleReader, name: Name): Role | undefined {
  const { from: first, to: end } = reader.bounds(name.from);
  let before = name.from - 1;
  while (before > name.from - 5 && before > first && isTitleWord(reader.lower(before))) before--;
  if (!GIVEN.test(reader.lower(before))) return undefined;
  // "was named Tom": the one who is given the name.
  if (/^(?:was|been|is|were)$/.test(reader.lower(before - 1))) return undefined;
  return given(reader, name.to, end);
}

/** "Julia Stein (president)". */
export function bracketAfter(reader: RoleReader, name: Name): Role | undefined {
  if (reader.lower(name.to) !== '(') return undefined;
  const { to: end } = reader.bounds(name.from);
  const head = headFrom(reader, name.to + 1, end);
  if (head < 0) return undefined;
  const to = phraseEnd(reader, head, end);
  return /^[),;]$/.test(reader.lower(to)) ? reader.role(name.to + 1, to) : undefined;
}

/** "Ann Lee of the Brookfield Institute", "Lee, of the liberal D21 party,": where a person belongs. */
export function affiliationAfter(reader: RoleReader, name: Name): Role | undefined {
  const { to: end } = reader.bounds(name.from);
  const from = reader.lower(name.to) === ',' ? name.to + 1 : name.to;
  if (reader.lower(from) !== 'of') return undefined;
  const to = complementEnd(reader, from, end);
  for (let i = from + 1; i < to; i++) {
    const holder = reader.nameAt(i);
    if (holder?.type === 'person') return undefined;
    if (holder?.type === 'organization' || isBody(reader.lower(i)))
      return { ...reader.affiliation(from, to), ...(holder && { of: holder.text }) };
  }
  return undefined;
}
