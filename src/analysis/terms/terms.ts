/** Loaded wording in an article: which entry of the lexicon, who used it, and about whom. */

import type { Claim, Entity, Term } from '../../model/analysis';
import { EMPTY_LIST } from '../../model/readers-list';
import { NO_REFERENCES, type References } from '../../model/references';
import type { Segmented } from '../../model/segmented';
import type { Span } from '../../model/span';
import { CATEGORIES } from './lexicon/lexicon';
import { type Dispatch, indexForms, type Listed } from './match/dispatch';
import { insideMention } from './match/entity-names';
import { findMatches, type Match } from './match/match';
import { namesPersons } from './match/person-nouns';
import { isPublicAffairs } from './match/public-affairs';
import type { IsCue } from './phrase/clause-region';
import { indexMentions } from './phrase/mentions';
import { resolveNominal } from './phrase/nominal';
import type { Text } from './phrase/noun-phrase';
import { withOwn } from './reader/reader-forms';
import { type Reader, readShowing } from './reader/shown';
import type { Label } from './target/rule';
import { findTargets } from './target/target';
import { inHeadline } from './voice/headline';
import { knownSpeaker } from './voice/known-speaker';
import { speakersByLabel } from './voice/labelled-speaker';
import { officeByInitials } from './voice/office-initials';
import { readVoices } from './voice/voice';

export { categoryFacts, explain } from './explain';
export { explainEntry } from './lexicon/lookup';
export { voiceAt } from './voice/voice';
export type { Voicing } from './voice/voicing';
export type { Reader };

let forms: Dispatch | undefined;
const NOBODY: Reader = { list: EMPTY_LIST, article: '' };

/**
 * Loaded terms with voice, speaker and target, sorted by start. Pure; the lexicon is indexed on first use. A term's
 * `rule` names the rule that gave its voice (voice/voice.ts); `on` is false for categories and entries that are found
 * but shown only when the reader asks for them; the reader's list adds terms and decides what shows.
 * @example findTerms(doc, claims, entities)[0]?.voice // 'outlet'
 */
export function findTerms(
  doc: Segmented,
  claims: readonly Claim[],
  entities: readonly Entity[],
  reader: Reader = NOBODY,
  references: References = NO_REFERENCES,
): Term[] {
  forms ??= indexForms(CATEGORIES);
  const mentions = indexMentions(doc, entities);
  const text = { doc, mentions, references };
  const own = withOwn(forms, reader.list);
  const matches = findMatches(doc, own, (place, written) =>
    insideMention(doc, mentions, place, written),
  );
  const isCue = cueTest(claims);
  const showing = readShowing(doc.text, reader);
  const labels = readLabels(text, matches, claims, isCue, (word) => isForm(own, word));
  const targets = findTargets(text, labels, claims);
  const speakerOf = readSpeakers(text, labels, targets, claims, entities);
  const everywhere = isPublicAffairs(doc);
  return labels
    .flatMap((label, i): Omit<Term, 'id'>[] => {
      const { span, place, listed, voicing } = label;
      const about = targets[i] ?? null;
      if (!everywhere && listed.entry.public && !isGiven(label, about)) return [];
      const { voice, claim, rule, confidence } = voicing;
      const speaker = speakerOf(label);
      const target = about && resolveNominal(text, about, place.from, speaker?.entity);
      const usual = (listed.on || isContested(label, target)) && (!listed.entry.cue || isCue(span));
      return [
        {
          ...span,
          entry: listed.entry.id,
          category: listed.category.category,
          voice,
          headline: inHeadline(doc, span),
          speaker,
          target,
          ...(claim !== undefined && { claim }),
          ...showing({ span, listed, voice, usual }),
          rule,
          confidence,
        },
      ];
    })
    .map((term, i) => ({ ...term, id: `t${i + 1}` }));
}

/** Who used each label's wording, as an entity where the article shows which. */
function readSpeakers(
  text: Text,
  labels: readonly Found[],
  targets: readonly Term['target'][],
  claims: readonly Claim[],
  entities: readonly Entity[],
): (label: Found) => Term['speaker'] {
  const ids = new Map(claims.map((one) => [one.id, one]));
  const places = new Set(entities.filter(({ type }) => type === 'place').map(({ id }) => id));
  const officeOf = officeByInitials(entities);
  const spans = labels.map(({ span }) => span);
  const bodies = new Set(
    entities.filter(({ type }) => type === 'organization').map(({ id }) => id),
  );
  const byLabel = speakersByLabel(
    text.doc.text,
    spans,
    targets,
    (id) => places.has(id),
    (id) => bodies.has(id),
  );
  return ({ place, voicing }) => {
    const said = ids.get(voicing.claim ?? '');
    const named =
      voicing.speaker && knownSpeaker(text, officeOf(voicing.speaker), place.from, said);
    return named && byLabel(named, said);
  };
}

/** Categories whose words say something of words, or of success, and label nobody. */
const NO_LABELS = new Set(['loaded-reporting-verb', 'doubt-marker', 'praise-puffery']);

/**
 * True for wording that is often plain in news where the sentence itself shows that it is somebody's label: handed out
 * ("called the vote a sham"), said of somebody ("the mayor is a coward", she said) or held at arm's length in quotation
 * marks.
 */
function isContested(label: Found, target: Term['target']): boolean {
  const { entry, category } = label.listed;
  return entry.tier === 2 && category.on && isGiven(label, target);
}

/** True where the sentence gives the wording to somebody, by itself or in another's words. */
function isGiven({ listed, voicing, verb }: Found, target: Term['target']): boolean {
  const { entry, category } = listed;
  if (entry.cue || verb || NO_LABELS.has(category.category)) return false;
  const { voice, naming } = voicing;
  return (
    naming !== undefined || voice === 'scare-quoted' || (voice !== 'outlet' && target !== null)
  );
}

interface Found extends Label {
  listed: Listed;
}

/** The matches with who used them, as the target rules read them. */
function readLabels(
  text: Text,
  matches: readonly Match[],
  claims: readonly Claim[],
  isCue: IsCue,
  isLabel: (word: string) => boolean,
): Found[] {
  const { tokens } = text.doc;
  const voiceOf = readVoices(text, claims);
  const ids = new Map(claims.map((claim) => [claim.id, claim]));
  return matches.map(({ from, to, listed }) => {
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    const { entry, category } = listed;
    const voicing = voiceOf(span);
    return {
      text,
      span,
      listed,
      voicing,
      place: { from, to },
      category: category.category,
      types: entry.targets ?? category.targets,
      noun:
        entry.label === 'noun' ||
        entry.inflect === 'noun' ||
        (!entry.inflect && !entry.label && namesPersons(tokens[to - 1]?.lower ?? '')),
      adjective: entry.label === 'adjective',
      verb: entry.inflect === 'verb',
      plainHead: hasPlainHead(tokens, from, to, isLabel),
      isCue,
      claim: voicing.claim === undefined ? undefined : ids.get(voicing.claim),
    };
  });
}

/** True where the last of several words is plain and one before it is a label by itself: "racist rant". */
function hasPlainHead(
  tokens: Text['doc']['tokens'],
  from: number,
  to: number,
  isLabel: (word: string) => boolean,
): boolean {
  const last = tokens[to - 1];
  if (to - from < 2 || !last?.spaced || isLabel(last.lower)) return false;
  for (let i = from; i < to - 1; i++) if (isLabel(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** True for a word that is a label with no other beside it. */
const isForm = (forms: Dispatch, word: string): boolean =>
  forms
    .get(word)
    ?.some(
      ({ words, plain, listed: { entry, category } }) =>
        words.length === 1 &&
        !plain &&
        entry.inflect !== 'verb' &&
        !NO_LABELS.has(category.category),
    ) ?? false;

/** A test whether a span begins in the cue of a claim. */
function cueTest(claims: readonly Claim[]): (span: Span) => boolean {
  const starts = new Set<number>();
  for (const claim of claims)
    for (const { start, end } of claim.cue.spans) for (let i = start; i < end; i++) starts.add(i);
  return (span) => starts.has(span.start);
}
