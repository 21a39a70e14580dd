/** Settling: one name has one type in an article, by what all its places and what the text calls it say together. */
import type { EntityType } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import { isAcronym } from '../names/fold';
import { known } from '../names/gazetteer';
import { givenName } from '../names/given-names';
import type { Name } from '../names/name';
import { contextScores } from '../propose/contexts';
import { descriptorsOf } from './descriptors';
import { type Openings, openingsOf } from './openings';
import { teamEvidence } from './teams';
import { typeByWords } from './word-types';

/** A noun beside the name says more than several places where only its looks speak. */
const CALLED = 4;

/** From here on what stands around a name speaks as loudly. */
const TELLING = 3;

/** Below this the labeller is in doubt about a name's type. */
const UNSURE = 0.7;

/** Below this more of the labeller's names are wrong than right, where nothing else tells. */
const LIKELY = 0.45;
/** What is no person, body, place or group (events, works, laws) it knows badly: only when sure. */
const SURE_OTHER = 0.8;

/**
 * Gives every name its type: all places of one spelling take the type that the most speaks for. Only a team that bears
 * its town's name stays two things ("Jalapa captain", "in Jalapa"). Returns the names without those that are unlikely
 * at all their places and that the text tells nothing of. Changes the names; cost linear in them.
 */
export function settleTypes(doc: Segmented, names: readonly Name[]): Name[] {
  const byKey = new Map<string, Name[]>();
  for (const name of names) {
    const same = byKey.get(name.key);
    if (same) same.push(name);
    else byKey.set(name.key, [name]);
  }
  const teams = teamEvidence(doc, byKey);
  const openings = openingsOf(names);
  const unlikely = new Set<string>();
  for (const [key, same] of byKey) {
    const team = teams.get(key);
    if (team) {
      for (const name of same) name.type = team.has(name) ? 'place' : 'organization';
      continue;
    }
    const sure = sureType(same);
    const { type, told } = sure ? { type: sure, told: true } : voted(doc, key, same, openings);
    for (const name of same) name.type = type;
    if (!told && !isLikely(type, same)) unlikely.add(key);
  }
  return names.filter(({ key }) => !unlikely.has(key));
}

const isLikely = (type: EntityType, names: readonly Name[]): boolean =>
  names.some(({ confidence }) => confidence >= (type === 'other' ? SURE_OTHER : LIKELY));

/** A country is a place, whatever a single mention looked like; but for those that are given names ("Chad"). */
function sureType([first]: readonly Name[]): EntityType | undefined {
  if (!first) return undefined;
  const found = known(first.key);
  if (!found?.country || (found.capitals && !isAcronym(first.text))) return undefined;
  return givenName(first.key) === undefined ? 'place' : undefined;
}

function voted(
  doc: Segmented,
  key: string,
  names: readonly Name[],
  openings: Openings,
): { type: EntityType; told: boolean } {
  const votes = new Map<EntityType, number>();
  const add = (type: EntityType, weight: number) =>
    votes.set(type, (votes.get(type) ?? 0) + weight);
  const person = givenName(key.split(' ')[0] ?? '') !== undefined;
  for (const name of names) {
    add(name.type, name.confidence);
    for (const [type, weight] of isUnsure(name)
      ? Object.entries(contextScores(doc, name.from, name.to))
      : [])
      if (weight >= TELLING) add(type as EntityType, CALLED);
    for (const { type, noun } of descriptorsOf(doc, name))
      if (type && !(person && name.type === 'person') && !(type === 'place' && noun === 'state'))
        add(type, CALLED);
  }
  if (!person && names.some((name) => inDateline(doc, name))) add('place', CALLED);
  const named = typeByWords(key);
  if (named) add(named, CALLED);
  if (names.some((name) => isParty(doc, name))) add('organization', CALLED);
  if (openings.surnames.has(key) && !names.some((name) => isIn(doc, name))) add('person', CALLED);
  if (openings.bodies.has(key) && votes.has('person')) add('organization', CALLED);
  const [type, weight] = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best));
  return { type, told: weight >= CALLED };
}

/** What is known, and a people, is what it is, whatever stands beside it: "the Israeli government". */
const isUnsure = ({ key, type, confidence }: Name): boolean =>
  type !== 'group' && known(key) === undefined && (type === 'other' || confidence < UNSURE);

/** "a senator of the far-right | Lega". */
const isParty = ({ tokens }: Segmented, { from }: Name): boolean =>
  /^(?:far-right|far-left|right-wing|left-wing|hard-right|hard-left|centrist|ruling|governing|opposition|conservative|liberal|socialist|populist|nationalist|right|left|wing)$/.test(
    tokens[from - 1]?.lower ?? '',
  ) && /^(?:of|from) the$/.test(theBefore(tokens, from));

/** The two words "of the" before at most one adjective and its hyphen. */
const theBefore = (tokens: Segmented['tokens'], from: number): string => {
  const at = tokens[from - 2]?.text === '-' ? from - 4 : from - 2;
  return `${tokens[at - 1]?.lower} ${tokens[at]?.lower}`;
};

/** "PORT SELM, | Larovia –": what follows the town in capitals that opens a block. */
function inDateline({ tokens, sentences, blocks }: Segmented, { from, to, end }: Name): boolean {
  if (tokens[from - 1]?.text !== ',' || !/^(?:[—–-]|--|\()$/.test(tokens[to]?.text ?? ''))
    return false;
  if (tokens[to]?.start === end) return false;
  const first = sentences[tokens[from]?.sentence ?? 0];
  if (!first || blocks[first.block]?.start !== first.start || from - first.from > MOST_DATELINE)
    return false;
  return tokens
    .slice(first.from, from - 1)
    .every(({ kind, text }) => kind === 'word' && text === text.toUpperCase());
}

const MOST_DATELINE = 6;

const isIn = ({ tokens }: Segmented, { from }: Name): boolean =>
  /^(?:in|near|at|from|of)$/.test(tokens[from - 1]?.lower ?? '');
