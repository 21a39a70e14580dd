/** Settling: one name has one type in an article, by what all its places and what the text calls it say together. */
import type { EntityType } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import { isAcronym } from '../names/fold';
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
  const openings = organizationOpenings(names);
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
  openings: ReadonlySet<string>,
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
  if (openings.has(key) && votes.has('person')) add('organization', CALLED);
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/** First words of organizations that no person bears: "Hanbit" beside "Hanbit Energy Solutions". */
function organizationOpenings(names: readonly Name[]): Set<string> {
  const openings = new Set<string>();
  const borne = new Set<string>();
  for (const { key, type } of names) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    if (type === 'organization') openings.add(words[0] as string);
    if (type === 'person') for (const word of words) borne.add(word);
  }
  for (const word of borne) openings.delete(word);
  for (const word of openings) if (givenName(word) !== undefined) openings.delete(word);
  return openings;
}
