/** Forms: the different spellings an article uses, each with all places it stands in. */
import type { EntityType } from '../../../model/analysis';
import { isAcronym } from '../names/fold';
import { type Known, known } from '../names/gazetteer';
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

/** The forms of an article's names, by first appearance. A team and its town are two forms of one spelling. */
export function formsOf(names: readonly Name[]): Form[] {
  const byKey = new Map<string, Form>();
  for (const name of names) {
    const id = `${name.type} ${name.key}`;
    const form = byKey.get(id);
    if (form) {
      form.names.push(name);
      if (isAcronym(form.text) && !isAcronym(name.text)) form.text = name.text;
      continue;
    }
    const found = known(name.key);
    byKey.set(id, {
      index: byKey.size,
      key: name.key,
      words: name.key.split(/[ .]+/).filter((w) => w && w !== 'the'),
      text: name.text,
      type: name.type,
      acronym: isAcronym(name.text),
      known:
        found?.type === name.type && (!found.capitals || isAcronym(name.text)) ? found : undefined,
      names: [name],
    });
  }
  return [...byKey.values()];
}
