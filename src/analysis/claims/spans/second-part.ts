/** Objects and what is said of them behind an aside: "dismissed Lee, *a former nun,* as a spy". */
import type { Reading } from '../reading/reading';
import { sentenceEnd, wideEnd } from './clauses';
import { inQuote, opensQuote } from './quotes';

/** The word that ties what is said to its object, by the verb; verbs without one take a second noun phrase. */
const LINKS: Readonly<Record<string, string>> = {
  accuse: 'of',
  suspect: 'of',
  charge: 'with',
  credit: 'with',
  blame: 'for',
  fault: 'for',
  praise: 'for',
  liken: 'to',
  compare: 'to',
  call: '',
  brand: '',
  dub: '',
  label: '',
  term: '',
};
const AS =
  /^(?:describe|dismiss|denounce|condemn|reject|deride|decry|attack|hail|portray|depict|characteri[sz]e|regard|see|view|cast|paint|frame|mock|ridicule|slam|disown|tout|criticize|criticise|praise|brand|label|present|identify)$/u;
/** The word that the verb `lemma` asks for behind its object: *of* for "accuse"; undefined for most. */
export const linkOf = (lemma: string): string | undefined => LINKS[lemma] || undefined;

/** Longest aside, in tokens. */
const LONGEST_ASIDE = 18;

/**
 * Where the second part of a content begins that the verb `lemma` and an object at token `from` ask for, if an aside
 * between commas parts the two; undefined otherwise.
 * @example in "called the club, which he left, a sect" the token of "a", for the object at "the"
 */
export function partBehindAside(r: Reading, lemma: string, from: number): number | undefined {
  const link = LINKS[lemma];
  if (link === undefined && !AS.test(lemma)) return undefined;
  const object = r.phraseAt[from];
  if (object?.from !== from) return undefined;
  const open = wideEnd(r, object.to);
  const end = sentenceEnd(r, from);
  if (r.tokens[open]?.text !== ',') return undefined;
  for (let i = open + 2; i < Math.min(end - 1, open + LONGEST_ASIDE); i++) {
    if (r.tokens[i]?.text !== ',' || inQuote(r, i)) continue;
    const word = r.tokens[i + 1]?.lower ?? '';
    if (link ? word === link : word === 'as' && AS.test(lemma)) return i + 1;
    const label = /^an?$/u.test(word) || opensQuote(r, i + 1);
    return link === '' && isRelative(r, open + 1) && label ? i + 1 : undefined;
  }
  return undefined;
}

/** Before a second noun phrase only a relative clause or a participle is surely an aside: "A, a judge, a liar" may be a list. */
function isRelative(r: Reading, i: number): boolean {
  if (/^(?:who|which|whose|whom)$/u.test(r.tokens[i]?.lower ?? '')) return true;
  const group = r.groupAt[i];
  if (group?.from !== i) return false;
  const participle = group.from === group.head && r.verb[i]?.forms.has('participle') === true;
  return group.shape === 'ing' || (participle && r.cls[group.to] === 'preposition');
}
