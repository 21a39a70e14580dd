/** "The militants": a definite label that stands in for the only fitting entity its paragraph has named. */
import { covers, type Span } from '../../../model/span';
import { isGroupNoun } from '../match/group-nouns';
import type { Mentioned } from '../phrase/mentions';
import type { Text } from '../phrase/noun-phrase';
import { DEFINITE } from '../phrase/words';
import { fitting, type Label, type TargetRule } from './rule';

/** Entities that the article itself shows to be such: labelled by a stronger rule, or with members. */
export type Evidence = ReadonlySet<string>;
const MEMBERS = new Set(
  'members member gunmen fighters militants insurgents rebels jihadists leader commander leadership'.split(
    ' ',
  ),
);

/** "HTS fighters", "members of HTS", "Hamas leader": an organisation with members of the kind a label can mean. */
export function hasMembers(text: Text, mention: Mentioned): boolean {
  const { tokens } = text.doc;
  const after = tokens[mention.to]?.lower ?? '';
  if (MEMBERS.has(after) || (isGroupNoun(after) && after !== 'state')) return true;
  const before = tokens[mention.from - 1]?.lower === 'the' ? mention.from - 2 : mention.from - 1;
  return tokens[before]?.lower === 'of' && MEMBERS.has(tokens[before - 1]?.lower ?? '');
}

/** The rule, given the entities known to be such and the content of the claim the label stands in, if any. */
export function standIn(evidence: Evidence, contents: readonly Span[] | undefined): TargetRule {
  return (label: Label) => {
    const { doc, mentions } = label.text;
    const first = doc.tokens[label.place.from];
    const sentence = doc.sentences[first?.sentence ?? -1];
    if (!first || !sentence || !DEFINITE.has(doc.tokens[label.place.from - 1]?.lower ?? ''))
      return undefined;
    const person = label.types.includes('person') && label.types.length === 1;
    const found = new Map<string, Mentioned>();
    for (const mention of mentions.inBlock(sentence.block)) {
      if (mention.start >= first.start) break;
      if (!label.types.includes(mention.entity.type)) continue;
      if (!person && !evidence.has(mention.entity.id)) continue;
      // Another's words name somebody only where that speaker has named him.
      if (contents && !contents.some((content) => covers(content, mention))) continue;
      found.set(mention.entity.id, mention);
    }
    const [only, second] = found.values();
    return second ? undefined : fitting(label, only);
  };
}
