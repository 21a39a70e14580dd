/** "The militants": a definite label that stands in for the only fitting entity its paragraph has named. */
import type { Claim } from '../../../model/analysis';
import { covers, type Span } from '../../../model/span';
import { isGroupNoun } from '../match/group-nouns';
import type { Mentioned } from '../phrase/mentions';
import type { Text } from '../phrase/noun-phrase';
import { DEFINITE } from '../phrase/words';
import { isDoer } from './binding';
import { isAdjectival, isPlural } from './label-phrase';
import { fitting, type Label, type TargetRule } from './rule';

/** Whether the article itself shows an entity to be what labels of a category mean. */
export interface Evidence {
  has(category: string, entity: string): boolean;
  /** The first mention of the only entity shown to be of a category; persons aside, where the label means many. */
  only(category: string, many: boolean): Mentioned | undefined;
}
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
  const link = tokens[before]?.lower ?? '';
  const noun = tokens[before - 1]?.lower ?? '';
  return (link === 'of' && MEMBERS.has(noun)) || (link === 'to' && BELONGING.test(noun));
}

/** "gunmen believed to *belong* to HTS". */
const BELONGING = /^(?:belong(?:s|ed|ing)?|loyal|allied|linked)$/u;

/** The rule, given the entities known to be such, and what each speaker says. */
export function standIn(
  evidence: Evidence,
  saidBy: (claim: Claim, block: number) => readonly Span[],
): TargetRule {
  return (label: Label) => {
    const { doc, mentions } = label.text;
    const first = doc.tokens[label.place.from];
    const sentence = doc.sentences[first?.sentence ?? -1];
    if (!first || !sentence || !label.noun || !isDefinite(label)) return undefined;
    if (isAdjectival(label)) return undefined;
    const person = label.types.length === 1 && label.types[0] === 'person';
    const heard =
      label.claim && label.voicing.inQuotationMarks && saidBy(label.claim, sentence.block);
    const found = new Map<string, Mentioned>();
    for (const mention of mentions.inBlock(sentence.block)) {
      if (mention.start >= first.start) break;
      if (!label.types.includes(mention.entity.type)) continue;
      if (!person && !evidence.has(label.category, mention.entity.id)) continue;
      if (isDoer(label, mention.to - 1)) continue;
      if (person && mention.entity.id === label.voicing.speaker?.entity) continue;
      // Another's words name somebody only where that speaker has named him.
      if (heard && !heard.some((content) => covers(content, mention))) continue;
      found.set(mention.entity.id, mention);
    }
    if (person && found.size !== 1)
      for (const id of found.keys()) if (!evidence.has(label.category, id)) found.delete(id);
    const [only, second] = found.values();
    if (second) return undefined;
    const rules = ruler(label);
    if (only && !rules) return fitting(label, only);
    return rules ?? (heard ? undefined : onlyShown(label, evidence));
  };
}

/** What persons that rule are called in an article. */
const RULES =
  /(?:^|\s)(?:president|prime minister|premier|chancellor|king|emir|sultan|supreme leader|ruler|head of state|strongman)$/iu;
const RESTRICTS = /^(?:of|in|from|who|whose|that|at|next)$/u;
/** Labels for those who rule: "the autocrat". */
const RULER = /^(?:strongman|autocrat|dictator|tyrant|despot|ruler|demagogue)$/u;

/** "The autocrat": the only one the article says rules. */
function ruler(label: Label) {
  const { doc, mentions } = label.text;
  if (!RULER.test(doc.tokens[label.place.to - 1]?.lower ?? '')) return undefined;
  if (RESTRICTS.test(doc.tokens[label.place.to]?.lower ?? '')) return undefined; // "the dictator in Minsk"
  const found = new Map<string, Mentioned>();
  for (const mention of mentions.all) {
    if (mention.from >= label.place.from) break;
    const { id, roles } = mention.entity;
    if (id !== label.voicing.speaker?.entity && roles.some(({ title }) => RULES.test(title)))
      found.set(id, mention);
  }
  const [only, second] = found.values();
  return second ? undefined : fitting(label, only);
}

/** The only entity of the whole article that it shows to be such, where it is named before the label. */
function onlyShown(label: Label, evidence: Evidence) {
  const first = label.text.doc.tokens[label.place.from]?.start ?? 0;
  const only = evidence.only(label.category, isPlural(label));
  return only && only.start < first ? fitting(label, only) : undefined;
}

const isDefinite = ({ text: { doc }, place }: Label): boolean =>
  DEFINITE.has(doc.tokens[place.from - 1]?.lower ?? '');
