/** Linking: all names of one thing in one cluster. */
import type { Role } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import { isCapital } from '../names/fold';
import type { Name } from '../names/name';
import { Clusters } from './clusters';
import { type Form, formsOf } from './forms';
import { matchesInitials } from './initials';
import { Bearers, joinFullNames, personWords } from './persons';
import { bearerByTitle, onlyIntroduced } from './shared-surnames';
import { joinLooseKeys, joinOpenings } from './short-forms';
import { findTies } from './ties';

/** The names of one thing. */
export interface Thing {
  forms: Form[];
  names: Name[];
  /** Keys the text calls former names. */
  former: ReadonlySet<string>;
}

/** Links the names of an article, by first mention. `roles` tell persons with one surname apart. */
export function link(
  doc: Segmented,
  names: readonly Name[],
  roles: ReadonlyMap<Name, Role[]>,
): Thing[] {
  const forms = formsOf(names);
  const clusters = new Clusters(forms.length);
  const byKey = new Map(forms.map((form) => [form.key, form]));
  const former = new Set<string>();
  for (const tie of findTies(doc, names)) {
    const [left, right] = [byKey.get(tie.left.key), byKey.get(tie.right.key)];
    if (!left || !right) continue;
    clusters.join(left.index, right.index);
    if (tie.former) former.add(tie[tie.former].key);
  }
  joinKnown(forms, clusters);
  joinLooseKeys(forms, clusters);
  joinInitials(forms, clusters);
  joinOpenings(forms, clusters);
  const persons = forms.filter((form) => form.type === 'person');
  joinFullNames(persons, clusters);
  const told = joinSurnames(doc, persons, clusters, roles);
  return things(forms, clusters, former, told);
}

function joinKnown(forms: readonly Form[], clusters: Clusters): void {
  const byName = new Map<string, number>();
  for (const { index, known } of forms) {
    if (!known || known.type === 'group') continue;
    const other = byName.get(known.canonical);
    if (other === undefined) byName.set(known.canonical, index);
    else clusters.join(index, other);
  }
}

/** "IMF" with the one "International Monetary Fund"; two possible full names tie nothing. */
function joinInitials(forms: readonly Form[], clusters: Clusters): void {
  const full = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.words.length < 2 || form.type === 'person' || form.type === 'group') continue;
    const key = form.words[0]?.[0] ?? '';
    full.set(key, [...(full.get(key) ?? []), form]);
  }
  for (const form of forms) {
    if (!form.acronym || form.type === 'person') continue;
    const near = full.get(form.key[0] ?? '') ?? [];
    const fitting = near.filter((f) => f !== form && matchesInitials(form.text, f.words));
    const sets = new Set(fitting.map((f) => clusters.find(f.index)));
    if (sets.size === 1) clusters.join(form.index, fitting[0]?.index ?? form.index);
  }
}

/**
 * One-word names with the one person who bears the word. A shared surname goes with a person only where its title
 * says which; returned are those mentions with their sets.
 */
function joinSurnames(
  doc: Segmented,
  persons: readonly Form[],
  clusters: Clusters,
  roles: ReadonlyMap<Name, Role[]>,
): Map<Name, number> {
  const bearers = new Bearers(persons, clusters);
  const told = new Map<Name, number>();
  for (const form of persons) {
    const words = personWords(form);
    if (words.length !== 1) continue;
    const sets = [...new Set(bearers.of(words[0] as string).map((set) => clusters.find(set)))];
    const introduced =
      !bearers.isLast(words[0] as string) && isIntroduced(doc, form.names[0], roles);
    if (sets.length === 0 || sets.length > MOST_BEARERS) continue;
    const list = sets.map((set) => ({ set, names: namesOfSet(persons, clusters, set) }));
    if (sets.length === 1) {
      const addressed = introduced && isTitled(doc, form.names[0], roles);
      if (
        !introduced ||
        (addressed && bearerByTitle(doc, form.names[0] as Name, list, roles) !== undefined)
      )
        clusters.join(form.index, sets[0] as number);
      continue;
    }
    for (const name of form.names) {
      const set = onlyIntroduced(name, list) ?? bearerByTitle(doc, name, list, roles);
      if (set !== undefined) told.set(name, set);
    }
  }
  return told;
}

/** "A trader, Aung, 41,": someone new, who bears a given name of another. */
const isIntroduced = (
  doc: Segmented,
  name: Name | undefined,
  roles: ReadonlyMap<Name, Role[]>,
): boolean =>
  name !== undefined &&
  (roles.has(name) ||
    (doc.tokens[name.to]?.text === ',' && doc.tokens[name.to + 1]?.kind === 'number'));

/** "Sir Rupert", "President Tao": a capital title right before, as the person of that title is addressed. */
const isTitled = (
  { tokens }: Segmented,
  name: Name | undefined,
  roles: ReadonlyMap<Name, Role[]>,
): boolean =>
  name !== undefined &&
  isCapital(tokens[name.from - 1]?.text ?? '') &&
  (roles.get(name) ?? []).some(({ end }) => end === tokens[name.from - 1]?.end);

/** A surname borne by more persons than this is left alone. */
const MOST_BEARERS = 6;

const namesOfSet = (persons: readonly Form[], clusters: Clusters, set: number): Name[] =>
  persons.filter((form) => clusters.find(form.index) === set).flatMap((form) => form.names);

function things(
  forms: readonly Form[],
  clusters: Clusters,
  former: ReadonlySet<string>,
  told: ReadonlyMap<Name, number>,
): Thing[] {
  const bySet = new Map<number, Thing>();
  for (const form of forms)
    for (const name of form.names) {
      const set = told.get(name) ?? clusters.find(form.index);
      const thing = bySet.get(set) ?? { forms: [], names: [], former };
      bySet.set(set, thing);
      if (!thing.forms.includes(form)) thing.forms.push(form);
      thing.names.push(name);
    }
  const all = [...bySet.values()];
  for (const thing of all) thing.names.sort((a, b) => a.start - b.start);
  return all.sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
}
