/** About whom the wording is: the sentence's own structure first, then what a definite label stands in for. */

import type { Claim, EntityType, Term } from '../../../model/analysis';
import type { Span } from '../../../model/span';
import { isGroupNoun } from '../match/group-nouns';
import { namesPersons } from '../match/person-nouns';
import { type Mentioned, tokenAt } from '../phrase/mentions';
import type { Party, Text } from '../phrase/noun-phrase';
import { isNominal } from '../phrase/party-shape';
import { isInRemark } from '../voice/remarks';
import { accused } from './accused';
import { apposition, withClause } from './apposition';
import { asComplement } from './as-complement';
import { compound, ofName } from './compound';
import { example } from './example';
import { withBody } from './headline-label';
import { isPlural } from './label-phrase';
import { listed } from './listed';
import { modified } from './modified';
import { namedObject } from './named-object';
import { ownNoun } from './own-noun';
import { withPairs } from './paired';
import { onlyFitting, takesUp } from './paragraph';
import { predicate } from './predicate';
import { withRenamed } from './renamed';
import { withRepeats } from './repeated';
import type { Label, TargetRule } from './rule';
import { shouted } from './shouted';
import { soCalled } from './so-called';
import { type Evidence, hasMembers, standIn } from './stand-in';
import { doer, verbal } from './verbal';
import { whose } from './whose';

const IN_SENTENCE = [
  soCalled,
  withClause,
  compound,
  namedObject,
  listed,
  accused,
  shouted,
  apposition,
  predicate,
  example,
  ofName,
  whose,
  asComplement,
  doer,
  verbal,
] as const;
/** What the paragraph shows, where the sentence does not. */
const IN_PARAGRAPH = [modified, onlyFitting, takesUp, ownNoun] as const;

/**
 * The target of each label, in the labels' order; null where the article does not show one. Two passes: what a
 * sentence says outright is evidence for what "the militants" stands for elsewhere.
 */
export function findTargets(
  text: Text,
  labels: readonly Label[],
  claims: readonly Claim[],
): Term['target'][] {
  const shown = withPairs(
    labels,
    labels.map((label) => first(IN_SENTENCE, label)),
  );
  const evidence = gatherEvidence(text, labels, shown);
  const standsFor = standIn(evidence, contentsBySpeaker(text, claims));
  const sure = labels.map(
    (label, i) => shown[i] ?? agreeing(text, label, standsFor(label)) ?? null,
  );
  const found = labels.map(
    (label, i) =>
      sure[i] ?? (isInRemark(text.doc.tokens, label.place) ? null : first(IN_PARAGRAPH, label)),
  );
  return withBody(labels, withRenamed(labels, sure, withRepeats(labels, found)));
}

/** Nothing where the number differs: "the occupiers" are not their leader, "the mobster" is not the gang. */
const agreeing = ({ mentions }: Text, label: Label, party: Party | undefined) =>
  party?.entity !== undefined &&
  (isPlural(label)
    ? mentions.typeOf(party.entity) === 'person'
    : namesPersons(lastWord(label)) &&
      /^(?:organization|place)$/u.test(mentions.typeOf(party.entity) ?? ''))
    ? undefined
    : party;

/** "Islamist militant group": wording for a body, by the noun it takes along. */
const isBody = (label: Label): boolean =>
  label.place.to - label.place.from > 1 && isGroupNoun(lastWord(label));

const lastWord = ({ text: { doc }, place }: Label): string => doc.tokens[place.to - 1]?.lower ?? '';

/** What the first of the rules that answers gives. */
function first(rules: readonly TargetRule[], label: Label): Term['target'] {
  for (const rule of rules) {
    const party = rule(label);
    if (party && isNominal(party) && !isItself(label, party) && !DAY.test(party.name)) return party;
  }
  return null;
}

/** "said Tuesday the plan": a day is no party. */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/iu;

/** "its authors Russophobes": wording that was taken for a name is not about itself. */
const isItself = ({ text: { mentions }, place }: Label, { entity }: Party): boolean =>
  entity !== undefined && mentions.at(place.to - 1)?.entity.id === entity;

/** Entities a sentence gives a label of a category outright; members show that an organization can be labelled so. */
function gatherEvidence(
  text: Text,
  labels: readonly Label[],
  shown: readonly Term['target'][],
): Evidence {
  const labelled = new Map<string, Map<string, Shown>>();
  const first = new Map<string, Mentioned>();
  for (const mention of text.mentions.all)
    if (mention.form === 'name' && !first.has(mention.entity.id))
      first.set(mention.entity.id, mention);
  const add = (category: string, entity: string) => {
    const mention = first.get(entity);
    const own = labelled.get(category);
    if (!mention) return;
    const times = (own?.get(entity)?.times ?? 0) + 1;
    if (own) own.set(entity, { mention, times });
    else labelled.set(category, new Map([[entity, { mention, times }]]));
  };
  for (const [i, party] of shown.entries()) {
    const label = labels[i];
    if (party?.entity === undefined || !label || !(label.noun || isBody(label))) continue;
    const type = typeOf(first, party.entity);
    const one = type === 'person' && isPlural(label); // “We are freedom fighters,” Tesfaye said
    if (label.types.includes(type) && !one) add(label.category, party.entity);
  }
  for (const mention of text.mentions.all)
    if (mention.entity.type === 'organization' && hasMembers(text, mention))
      add('armed-group', mention.entity.id);
  return {
    has: (category, entity) => labelled.get(category)?.has(entity) ?? false,
    only: (category, many) => mostShown(labelled.get(category), many),
  };
}

/** An entity the article shows to be of a category, and how often. */
interface Shown {
  mention: Mentioned;
  times: number;
}

/** The only one, or the one the article says so of at least twice as often as of any other. */
function mostShown(
  shown: ReadonlyMap<string, Shown> | undefined,
  many: boolean,
): Mentioned | undefined {
  const [most, next] = [...(shown?.values() ?? [])]
    .filter(({ mention }) => !many || mention.entity.type !== 'person')
    .sort((a, b) => b.times - a.times);
  return most && (!next || most.times >= 2 * next.times) ? most.mention : undefined;
}

const typeOf = (first: ReadonlyMap<string, Mentioned>, id: string): EntityType =>
  first.get(id)?.entity.type ?? 'other';

/** What the speaker of a claim says in a block: `said(claim, block)`. */
function contentsBySpeaker({ doc }: Text, claims: readonly Claim[]) {
  const contents = new Map<string, Span[]>();
  const key = ({ source }: Claim, block: number) => `${block} ${source.entity ?? source.name}`;
  const blockAt = (offset: number) =>
    doc.sentences[doc.tokens[tokenAt(doc, offset)]?.sentence ?? -1]?.block ?? -1;
  for (const claim of claims)
    for (const span of claim.content.spans)
      for (let block = blockAt(span.start); block <= blockAt(span.end - 1); block++) {
        const own = contents.get(key(claim, block));
        if (own) own.push(span);
        else contents.set(key(claim, block), [span]);
      }
  return (claim: Claim, block: number): readonly Span[] => contents.get(key(claim, block)) ?? [];
}
