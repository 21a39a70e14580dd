/** What stands between a source and its verb: appositions, ages, relative clauses, brackets, dashes. */
import type { Reading } from '../reading/reading';
import type { Range } from './claim-spans';
import { isTime } from './complements';
import { isLabel, quotationEnd, quotationStart } from './quotes';

/** Furthest a source may reach, in tokens; longer ones are misreadings. */
export const LONGEST_SOURCE = 45;

/** True for the marks that close an interruption, a comma within the label it ends in too: "whom rivals call “the Fox,*”*". */
export const isAsideClose = (r: Reading, i: number): boolean =>
  /^(?:,|\)|—|–|--|-)$/u.test(r.tokens[i]?.text ?? '') || closesLabel(r, i);

const closesLabel = (r: Reading, i: number): boolean =>
  r.tokens[i - 1]?.text === ',' && isLabel(r, i) && quotationEnd(r, i) === i + 1;

/** True where nothing stands before that could govern the phrase. */
export function opensClause(r: Reading, from: number, start: number): boolean {
  if (from === start) return true;
  const before = r.cls[from - 1];
  return (
    before === 'mark' ||
    before === 'coordinator' ||
    before === 'subordinator' ||
    before === 'adverb' ||
    // "which *its adviser*, Jo Lee, calls"
    /^(?:what|which|whom|who)$/u.test(r.tokens[from - 1]?.lower ?? '')
  );
}

/** "Ann Lee, who runs the bank," — back over the commas to the noun phrase the clause hangs on. */
export function interrupted(
  r: Reading,
  last: number,
  start: number,
  leftwards: (r: Reading, from: number, start: number) => number,
): Range | undefined {
  const label = closesLabel(r, last);
  const close = label ? ',' : (r.tokens[last]?.text ?? '');
  if (close === '-' && !r.tokens[last]?.spaced) return undefined;
  const open = close === ')' ? '(' : close;
  const first = label ? quotationStart(r, last) : last;
  for (let i = first - 1; i > start && last - i < LONGEST_SOURCE; i--) {
    if (r.tokens[i]?.text !== open || (close === '-' && !r.tokens[i]?.spaced)) continue;
    const to = overParenthesis(r, i, start);
    const phrase = r.phraseAt[to - 1];
    if (!phrase || phrase.to !== to || isAge(r, phrase.from, to)) continue;
    if (open === ',' && !isAside(r, i + 1)) continue;
    const from = leftwards(r, phrase.from, start);
    const end = isComment(r, i + 1) ? i : last + 1;
    if (r.tokens[from - 1]?.text === ',' && isAside(r, from) && from - 1 > start) {
      const outer = interrupted(r, from - 1, start, leftwards);
      if (outer && opensClause(r, outer.from, start)) return { from: outer.from, to: end };
    }
    const named = apposedTo(r, from, start);
    if (named !== undefined) return { from: leftwards(r, named, start), to: end };
    if (isAddress(r, from, start) || isAgent(r, from)) continue;
    const governed = r.cls[from - 1] === 'preposition' || isContact(r, from);
    if (governed || opensClause(r, from, start)) return { from, to: end };
  }
  return undefined;
}

/** "*Ann Lee*, the engineer, one of its authors, said": the start of the name to which the aside at `from` is the first. */
function apposedTo(r: Reading, from: number, start: number): number | undefined {
  const name = r.phraseAt[from - 2];
  const apposed = r.tokens[from - 1]?.text === ',' && name?.to === from - 1;
  if (!apposed || isTime(r, name.head) || isAge(r, name.from, name.to)) return undefined;
  const known =
    /^\p{Lu}/u.test(r.tokens[name.head]?.text ?? '') || r.cls[name.from] === 'determiner';
  return known && opensClause(r, name.from, start) ? name.from : undefined;
}

/** "Lee, 81, of *High Street*, Leeds, said": the first part of an address, parted by a comma from the person before. */
const isAddress = (r: Reading, from: number, start: number): boolean =>
  from - 2 > start && r.tokens[from - 1]?.lower === 'of' && r.tokens[from - 2]?.text === ',';

/** ", a charge *the mayor*, Jo Lee, waved off": right behind the noun phrase that takes up what has been said. */
function isContact(r: Reading, from: number): boolean {
  const noun = r.phraseAt[from - 1];
  return (
    noun?.to === from &&
    r.tokens[noun.from - 1]?.text === ',' &&
    /^an?$/u.test(r.tokens[noun.from]?.lower ?? '')
  );
}

/** "The club, led by *Jo Lee*, who …, said": whoever a participle between commas names is not who speaks. */
function isAgent(r: Reading, from: number): boolean {
  const group = r.cls[from - 1] === 'preposition' ? r.groupAt[from - 2] : undefined;
  return (
    group !== undefined &&
    group.from === group.head &&
    r.tokens[group.from - 1]?.text === ',' &&
    r.verb[group.head]?.forms.has('participle') === true
  );
}

/** "Lee, *81*, said": a bare number is nobody. */
const isAge = (r: Reading, from: number, to: number): boolean =>
  to - from === 1 && r.tokens[from]?.kind === 'number';

/** "Jo Lee (R-Ohio), who …": the place before a parenthesis that ends at `at`, else `at`. */
export function overParenthesis(r: Reading, at: number, start: number): number {
  if (r.tokens[at - 1]?.text !== ')') return at;
  for (let i = at - 2; i > start && at - i < LONGEST_SOURCE; i--)
    if (r.tokens[i]?.text === '(') return i;
  return at;
}

/** What may stand between a name and its verb: an apposition, an age, a relative clause, a participle. */
function isAside(r: Reading, i: number): boolean {
  const token = r.tokens[i];
  if (!token) return false;
  if (
    /^(?:who|whose|which|whom|where|speaking|writing|asked|himself|herself|one)$/u.test(token.lower)
  )
    return true;
  const cls = r.cls[i];
  return (
    cls !== 'mark' &&
    cls !== 'coordinator' &&
    cls !== 'subordinator' &&
    !(r.groupAt[i]?.shape === 'finite' && r.groupAt[i]?.from === i && r.cls[i] !== 'verb')
  );
}

/** "Lee, meanwhile, said" — asides that say nothing of the source. */
const isComment = (r: Reading, i: number): boolean =>
  r.cls[i] === 'adverb' ||
  r.cls[i] === 'preposition' ||
  r.groupAt[i]?.shape === 'ing' ||
  r.groupAt[i]?.shape === 'infinitive';
