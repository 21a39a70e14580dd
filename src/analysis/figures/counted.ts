/** What a figure counts: "around 1,000 [fighters]", "dozens of [service members]", "38% of [voters]". */
import type { Span } from '../../model/span';
import type { Scan } from '../reading/scan';

/** Words that end a noun phrase, or never begin one. */
const STOPS = new Set(
  'a an the of in on at to for from by with without as and or but nor so yet if when while that which what who whom whose this these those is are was were be been being has have had do does did will would can could may might must shall should not no than then there here it he she they we you i them us him me its his her their our your my into onto over under between among against during before after since until about around through across per each every both either neither more less fewer other others later earlier ago still also already just only even ever never now today yesterday tomorrow said says say according throughout out remain remained strong worth where why how hit struck died fled came went took made got left rose fell apiece respectively'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'all', 'these', 'those']);
/** Between number and noun. */
const EXTENDERS = new Set(['more', 'other', 'additional', 'further', 'different', 'separate']);
const IRREGULAR = new Set(
  'people men women children police personnel staff aircraft troops cattle feet teeth crew fish sheep series'.split(
    ' ',
  ),
);
/** A noun phrase after a number is no longer than this. */
const LONGEST = 5;

/** A plural noun, by its ending or as one of the irregular ones. */
export const isPlural = (word: string): boolean =>
  IRREGULAR.has(word) || /[^su'i]s$|[a-z]ies$|sses$/u.test(word);

/** After "armed" in "40 armed men", not after "killed" in "40 killed in". */
const isNounAhead = (s: Scan, i: number): boolean =>
  s.at(i)?.kind === 'word' && !STOPS.has(s.low(i));

/** The noun phrase after the figure that ends before token `i`; up to its plural noun, or what stands before a stop. */
export function readCounted(s: Scan, i: number, viaOf: boolean): Span | undefined {
  let at = i;
  if (s.low(at) === 'of') {
    at++;
    if (DETERMINERS.has(s.low(at))) at++;
  } else if (viaOf) return undefined;
  if (EXTENDERS.has(s.low(at))) at++;
  // "a 62-member team": the number describes and does not count.
  if (at === i && s.hyphen(at) > at) return undefined;
  let end = at;
  for (let k = at; k < at + LONGEST; k++) {
    const token = s.at(k);
    if (!token) break;
    const joined = token.text === '-' && s.glued(k) && s.glued(k + 1);
    if (joined) continue;
    // "85% of the company's oil"
    if (token.lower === "'s" && end === k) continue;
    if (token.kind !== 'word' || STOPS.has(token.lower) || token.lower.startsWith("'")) break;
    if (/ed$/u.test(token.lower) && !isNounAhead(s, k + 1)) break;
    end = k + 1;
    if (isPlural(token.lower) && !isPlural(s.low(k + 1))) break;
  }
  const [first, last] = [s.at(at), s.at(end - 1)];
  return end > at && first && last ? { start: first.start, end: last.end } : undefined;
}
