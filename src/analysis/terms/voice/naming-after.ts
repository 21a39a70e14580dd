/** A clause after the wording says whose it is: "“illegal aliens”, as the bill calls them". */
import type { Place } from '../match/guards';
import { isMark } from '../phrase/marks';
import type { Text } from '../phrase/noun-phrase';
import { isNominal } from '../phrase/party-shape';
import { labeller } from './labeller';
import type { Naming } from './labelling';
import { namingPattern } from './naming-verbs';

/** How far after the label *as* may stand, and after that its verb, in tokens. */
const LINK = 6;
const VERB = 9;
const OBJECT = /^(?:it|them|him|her|this|these|that|those|itself|themselves)$/u;

/** Who calls the wording at `place` so, where a remark right after its phrase tells. */
export function namingAfter(text: Text, place: Place): Naming | undefined {
  const as = linkAfter(text, place);
  const { tokens } = text.doc;
  for (let v = (as ?? 0) + 2; as !== undefined && v < as + VERB; v++) {
    const token = tokens[v];
    if (!token || token.sentence !== tokens[as]?.sentence) return undefined;
    const names = namingPattern(token.lower) !== undefined || /^puts?$/u.test(token.lower);
    if (!names || !OBJECT.test(tokens[v + 1]?.lower ?? '')) continue;
    const by = labeller(text, v);
    return by && isNominal(by) ? { by, verb: v, rule: 'as-x-calls' } : undefined;
  }
  return undefined;
}

/** The token of ", as" after the label, its nouns and its closing mark. */
function linkAfter({ doc: { tokens } }: Text, { to }: Place): number | undefined {
  for (let i = to; i < to + LINK; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[to - 1]?.sentence) return undefined;
    const comma = token.text === ',' || token.text === '—' || token.text === '–';
    const next = isMark(tokens[i + 1]) ? i + 2 : i + 1; // “wall,” as
    if (comma) return tokens[next]?.lower === 'as' ? next : undefined;
    if (token.kind === 'mark' && !isMark(token)) return undefined;
  }
  return undefined;
}
