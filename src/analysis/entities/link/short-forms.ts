/** Short forms of organizations and places: "Goldman" for "Goldman Sachs", "Apple" for "Apple Inc.". */
import { headType } from '../names/head-words';
import type { Clusters } from './clusters';
import type { Form } from './forms';

const LEGAL = new Set(
  'inc inc. corp corp. ltd ltd. llc plc co co. ag sa gmbh nv company corporation limited group holdings'.split(
    ' ',
  ),
);
const SMALL = new Set(['of', 'the', 'and', 'for', '&', 'al', 'el']);

/** The key under which spellings of one organization meet: small words and legal forms left out. */
function looseKey(words: readonly string[]): string {
  const content = words.filter((w) => !SMALL.has(w));
  while (content.length > 1 && LEGAL.has(content.at(-1) ?? '')) content.pop();
  return content.join(' ');
}

/** Joins forms of one type whose loose keys are equal. */
export function joinLooseKeys(forms: readonly Form[], clusters: Clusters): void {
  const byKey = new Map<string, Form>();
  for (const form of forms) {
    if (form.type === 'group') continue;
    const key = `${form.type} ${looseKey(form.words)}`;
    const other = byKey.get(key);
    if (other) clusters.join(form.index, other.index);
    else byKey.set(key, form);
  }
}

/**
 * Joins a name that opens exactly one longer name of its type: "Deloitte" and "Deloitte Consulting". A known place
 * opens many names ("London", "London Airport") and is none of them.
 */
export function joinOpenings(forms: readonly Form[], clusters: Clusters): void {
  const longer = new Map<string, Set<number>>();
  for (const form of forms) {
    if (form.type !== 'organization' && form.type !== 'place') continue;
    for (let n = 1; n < form.words.length; n++) {
      const key = `${form.type} ${form.words.slice(0, n).join(' ')}`;
      const sets = longer.get(key) ?? new Set<number>();
      sets.add(form.index);
      longer.set(key, sets);
    }
  }
  for (const form of forms) {
    if (form.acronym || form.known || headType(form.words[0] ?? '')) continue;
    const found = [...(longer.get(`${form.type} ${form.words.join(' ')}`) ?? [])];
    const sets = new Set(found.map((i) => clusters.find(i)));
    if (sets.size !== 1) continue;
    const target = forms[found[0] as number];
    if (target && !target.known) clusters.join(form.index, target.index);
  }
}
