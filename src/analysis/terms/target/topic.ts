/** "Critics called it theft": what a pronoun or a definite label takes up from the text before it, where no name does. */

import type { Party, Text } from '../phrase/noun-phrase';
import { words } from '../phrase/noun-phrase';
import { isPerson } from '../phrase/person';
import { sentenceBefore } from '../phrase/sentence';
import { DETERMINERS } from '../phrase/words';
import { isDoer } from './binding';
import { isNounLike } from './label-phrase';
import { type Label, sentenceStart } from './rule';

/** How far back a phrase may stand, in tokens, and how many nouns or adjectives it takes along. */
const REACH = 60;
const LEADS = 2;

/** Acts, plans and events that labels are given to: what *it* and "the power grab" mean in news. */
const MATTERS = new Set(
  'act agreement amendment attack ban bill bombing budget campaign ceasefire charge cut deal decision decree election festival fine inquiry investigation killing law legislation levy march measure merger mission operation order pact plan policy probe programme program project proposal protest raid referendum reform rule ruling sanctions scheme shooting siege strike subsidy summit takeover tariff tax treaty trial verdict vote walkout war wall pipeline accord blockade boycott closure demolition deportation eviction expulsion lockdown mandate march procedure practice resolution sentence statement speech surgery sale settlement bailout purge package contract concession report rescue blackout list lockout merger ad advert handover inquest'.split(
    ' ',
  ),
);
const PEOPLE =
  /^(?:protesters|protestors|demonstrators|marchers|migrants|refugees|seekers|fighters|gunmen|soldiers|troops|workers|strikers|students|farmers|patients|prisoners|detainees|activists|campaigners|miners|drivers|nurses|teachers|fans|voters|lawmakers|legislators|senators|judges|officers|opponents|teenagers|youths|men|pupils|arrivals|squatters|tenants|claimants|immigrants|newcomers|saboteurs|attackers|defendants|suspects)$/u;

export const isPeople = (lower: string): boolean => PEOPLE.test(lower);

/** The noun a token is, without its plural: "bills" → "bill". */
export const isMatter = (lower: string): boolean =>
  MATTERS.has(lower) ||
  (lower.endsWith('s') && MATTERS.has(lower.slice(0, -1))) ||
  (lower.endsWith('xes') && MATTERS.has(lower.slice(0, -2)));

interface Phrase {
  party: Party;
  at: number;
  plural: boolean;
}

/** The phrase whose last noun is token `at`, with the one or two words that say which. */
function phraseAt({ doc, mentions }: Text, at: number): Phrase {
  const plural = /[^s]s$|men$/u.test(doc.tokens[at]?.lower ?? '');
  const mention = mentions.at(at);
  if (mention?.form === 'name')
    return { party: { name: mention.entity.name, entity: mention.entity.id }, at, plural };
  let from = at;
  while (at - from < LEADS && isLead(doc.tokens[from - 1]?.lower ?? '') && !mentions.at(from - 1))
    from--;
  return { party: { name: words(doc, from, at + 1) }, at, plural };
}
const isLead = (lower: string): boolean => isNounLike(lower) && !/(?:ing|ly|day)$/u.test(lower);

/** True for the last noun of its phrase, not a noun before a noun or a verb: "plan" in "the reform plan". */
function isHead({ doc }: Text, i: number): boolean {
  const next = doc.tokens[i + 1];
  const before = doc.tokens[i - 1]?.lower ?? '';
  if (/^(?:to|will|would|could|can|may|might|must|they|we|who|not)$/u.test(before)) return false;
  return !next || next.kind === 'mark' ? next?.text !== '-' : !isHeadNoun(next.lower);
}
const isHeadNoun = (lower: string): boolean => isMatter(lower) || PEOPLE.test(lower);

/** The phrases of matters, or of people, between two tokens, nearest last; the label’s own words aside. */
function phrases(label: Label, from: number, to: number, fits: (lower: string) => boolean) {
  const { doc } = label.text;
  const found: Phrase[] = [];
  for (let i = Math.max(from, 0); i < to; i++) {
    if (i >= label.place.from && i < label.place.to) continue;
    if (fits(doc.tokens[i]?.lower ?? '') && isHead(label.text, i) && !isDoer(label, i))
      found.push(phraseAt(label.text, i));
  }
  return found;
}

/**
 * What an unresolved pronoun at token `at` takes up: the act or the people named before it in its own sentence, else
 * what the sentence before begins with. Undefined where neither fits in number.
 */
export function topic(label: Label, at: number): Party | undefined {
  const { doc } = label.text;
  const pronoun = doc.tokens[at]?.lower ?? '';
  if (!/^(?:it|this|that|they|them|these|those)$/u.test(pronoun)) return undefined;
  const plural = /^th(?:ey|em|ese|ose)$/u.test(pronoun);
  const fits = plural ? isHeadNoun : isMatter;
  const own = phrases(label, Math.max(sentenceStart(label), at - REACH), at, fits);
  const inOwn = own.filter((one) => one.plural === plural).at(-1);
  return inOwn?.party ?? fromBefore(label, plural, fits) ?? restOfSentence(label, plural, fits);
}

/** “This is a massacre,” she said after the strike: what the rest of the sentence names. */
function restOfSentence(label: Label, plural: boolean, fits: (lower: string) => boolean) {
  const { doc } = label.text;
  if (!label.voicing.inQuotationMarks) return undefined;
  const end = doc.sentences[doc.tokens[label.place.from]?.sentence ?? -1]?.to ?? label.place.to;
  const after = phrases(label, label.place.to, Math.min(end, label.place.to + REACH), fits);
  return after.find((one) => one.plural === plural)?.party;
}

function fromBefore(label: Label, plural: boolean, fits: (lower: string) => boolean) {
  const { doc } = label.text;
  const before = sentenceBefore(label.text.doc, doc.tokens[label.place.from]?.sentence ?? -1);
  if (!before) return undefined;
  const end = Math.min(before.to, before.from + REACH);
  const matter = phrases(label, before.from, end, fits).find((one) => one.plural === plural);
  return matter?.party ?? opening(label.text, before.from, end, plural);
}

/** What a sentence begins with, where its number fits; a person is no *it*, a place no *they*. */
function opening(text: Text, from: number, to: number, plural: boolean): Party | undefined {
  const { doc, mentions } = text;
  let at = from;
  if (DETERMINERS.has(doc.tokens[at]?.lower ?? '')) at++;
  const mention = mentions.at(at);
  if (mention?.from === at && mention.to <= to) {
    const { type, name, id } = mention.entity;
    return type === 'person' || (type === 'place' && plural) ? undefined : { name, entity: id };
  }
  if (at === from && !plural) return undefined;
  let end = at;
  while (end < Math.min(to, at + LONGEST) && isNounLike(doc.tokens[end]?.lower ?? '')) end++;
  const last = doc.tokens[end - 1]?.lower ?? '';
  const fits = /[^s]s$|men$/u.test(last) === plural && (plural || !isPerson(last));
  return end > at && fits ? { name: words(doc, at, end) } : undefined;
}
const LONGEST = 4;

/** What a definite label of an act takes up, "the power grab": the nearest act its paragraph names before it. */
export function matterBefore(label: Label): Party | undefined {
  const last = label.text.doc.tokens[label.place.to - 1]?.lower ?? '';
  const several = /(?:xes|[^s]s)$/u.test(last) && isMatter(last);
  const found = phrases(label, blockStart(label), label.place.from, isMatter);
  return found.filter(({ plural }) => !several || plural).at(-1)?.party;
}

/** What a definite plural label takes up, "the rioters": the only people its paragraph names before it. */
export function peopleBefore(label: Label): Party | undefined {
  const found = phrases(label, blockStart(label), label.place.from, (lower) => PEOPLE.test(lower));
  const heads = new Set(found.map((one) => label.text.doc.tokens[one.at]?.lower));
  return heads.size === 1 ? found[0]?.party : undefined;
}

function blockStart({ text: { doc }, place }: Label): number {
  let index = doc.tokens[place.from]?.sentence ?? -1;
  const block = doc.sentences[index]?.block;
  const least = place.from - REACH;
  while (doc.sentences[index - 1]?.block === block && (doc.sentences[index]?.from ?? 0) > least)
    index--;
  return Math.max(doc.sentences[index]?.from ?? 0, least);
}
