/** Settling: one name has one type in an article, by what all its places and what the text calls it say together. */
import type { EntityType } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import { fold, isAcronym } from '../names/fold';
import { known } from '../names/gazetteer';
import { givenName } from '../names/given-names';
import type { Name } from '../names/name';
import { descriptorsOf } from './descriptors';
import { teamEvidence } from './teams';

/** A noun beside the name says more than several places where only its looks speak. */
const CALLED = 4;

/**
 * Gives every name its type: all places of one spelling take the type that the most speaks for. Only a team that bears
 * its town's name stays two things ("Jalapa captain", "in Jalapa"). Changes the names; cost linear in them.
 */
export function settleTypes(doc: Segmented, names: readonly Name[]): void {
  const byKey = new Map<string, Name[]>();
  for (const name of names) {
    const same = byKey.get(name.key);
    if (same) same.push(name);
    else byKey.set(name.key, [name]);
  }
  const teams = teamEvidence(doc, byKey);
  const openings = openingsOf(names);
  for (const [key, same] of byKey) {
    const team = teams.get(key);
    if (team) {
      for (const name of same) name.type = team.has(name) ? 'place' : 'organization';
      continue;
    }
    const type = sureType(same) ?? voted(doc, key, same, openings);
    for (const name of same) name.type = type;
  }
}

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
): EntityType {
  const votes = new Map<EntityType, number>();
  const add = (type: EntityType, weight: number) =>
    votes.set(type, (votes.get(type) ?? 0) + weight);
  const person = givenName(key.split(' ')[0] ?? '') !== undefined;
  for (const name of names) {
    add(name.type, name.confidence);
    for (const { type, noun } of descriptorsOf(doc, name))
      if (type && !(person && name.type === 'person') && !(type === 'place' && noun === 'state'))
        add(type, CALLED);
  }
  const named = typeByWords(key);
  if (named) add(named, CALLED);
  if (names.some((name) => isParty(doc, name))) add('organization', CALLED);
  if (openings.surnames.has(key) && !names.some((name) => isIn(doc, name))) add('person', CALLED);
  if (openings.bodies.has(key) && votes.has('person')) add('organization', CALLED);
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/** Words that tell what a name is by standing first in it, in the tongues that name that way. */
const FIRST = new Map<string, EntityType>();
for (const [type, list] of [
  [
    'place',
    `via rue calle avenida rua plaza piazza praça jalan sitio barangay fazenda hacienda kampung wadi jebel jabal beit bab ain oued
     sierra cerro playa puerto río rio bahía estadio stade stadio kfar kibbutz givat isla lac baie côte`,
  ],
  [
    'organization',
    `deportivo atlético atletico sporting dynamo dinamo lokomotiv spartak cska olympique maccabi hapoel beitar fc ac afc cf cd rc
     partido parti partito movimiento frente banco banque grupo groupe compagnie fundación fundação fondation asociación
     associação sindicato gazzetta confederación federación cooperativa consorcio instituto universidad universidade université
     ministerio daily radio`,
  ],
] as const)
  for (const word of list.split(/\s+/)) FIRST.set(fold(word), type);
/** Last words that only a street or the like has. */
const LAST =
  /^(?:street|avenue|boulevard|road|lane|library|infirmary|airport|bridge|stadium|barracks|mountains|valley|peninsula|reservoir|river|highway)$/;

const typeByWords = (key: string): EntityType | undefined => {
  const words = key.split(' ');
  if (words.length < 2) return undefined;
  return LAST.test(words.at(-1) ?? '') ? 'place' : FIRST.get(words[0] ?? '');
};

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

const isIn = ({ tokens }: Segmented, { from }: Name): boolean =>
  /^(?:in|near|at|from|of)$/.test(tokens[from - 1]?.lower ?? '');

interface Openings {
  /** First words of organizations that no person bears: "Hanbit" beside "Hanbit Energy Solutions". */
  bodies: ReadonlySet<string>;
  /** Last words of persons with a given name: "Mukono" beside "Tendai Mukono". */
  surnames: ReadonlySet<string>;
}

function openingsOf(names: readonly Name[]): Openings {
  const bodies = new Set<string>();
  const surnames = new Set<string>();
  const borne = new Set<string>();
  for (const { key, type, confidence } of names) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    if (type === 'organization') bodies.add(words[0] as string);
    if (type !== 'person') continue;
    for (const word of words) borne.add(word);
    if (confidence > 0.8) surnames.add(words.at(-1) as string);
  }
  for (const word of bodies)
    if (borne.has(word) || givenName(word) !== undefined) bodies.delete(word);
  return { bodies, surnames };
}
