/** Forms: the different spellings an article uses, each with all places it stands in. */
import type { EntityType } from '../../../model/analysis';
import { isAcronym } from '../names/fold';
import { type Known, known } from '../names/gazetteer';
import { givenName } from '../names/given-names';
import type { Name } from '../names/name';

export interface Form {
  /** Index in the list of forms. */
  index: number;
  key: string;
  /** The words of the key without "the". */
  words: readonly string[];
  /** As first written, in ordinary letters where there is such a place. */
  text: string;
  type: EntityType;
  acronym: boolean;
  known: Known | undefined;
  names: Name[];
}

/** The forms of an article's names, by first appearance; each takes the type most of its places speak for. */
export function formsOf(names: readonly Name[]): Form[] {
  const byKey = new Map<string, Form>();
  for (const name of names) {
    const form = byKey.get(name.key);
    if (form) {
      form.names.push(name);
      if (isAcronym(form.text) && !isAcronym(name.text)) form.text = name.text;
      continue;
    }
    const found = known(name.key);
    byKey.set(name.key, {
      index: byKey.size,
      key: name.key,
      words: name.key.split(/[ .]+/).filter((w) => w && w !== 'the'),
      text: name.text,
      type: name.type,
      acronym: isAcronym(name.text),
      known: found && (!found.capitals || isAcronym(name.text)) ? found : undefined,
      names: [name],
    });
  }
  const forms = [...byKey.values()];
  for (const form of forms) {
    form.type = sureType(form) ?? majority(form.names);
    for (const name of form.names) name.type = form.type;
    if (form.known && form.known.type !== form.type) form.known = undefined;
  }
  return forms;
}

/** A country is a place, whatever a single mention looked like; but for those that are given names ("Chad"). */
const sureType = ({ known, key }: Form): EntityType | undefined =>
  known?.country && givenName(key) === undefined ? 'place' : undefined;

function majority(names: readonly Name[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { type, confidence } of names) votes.set(type, (votes.get(type) ?? 0) + confidence);
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}
