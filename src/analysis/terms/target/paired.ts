/** "vermin and junkies", "a disgrace and a gift to our enemies": labels joined by *and* or a comma are about the same. */
import type { Term } from '../../../model/analysis';
import { isHyphen } from '../phrase/hyphen';
import { isMark } from '../phrase/marks';
import { isAdjectival, isPlural, labelPhrase } from './label-phrase';
import type { Label } from './rule';

/** How many tokens may stand between two joined labels. */
const REACH = 6;
const JOINING = /^(?:and|or|but|nor|also|even|not|an?|the|,)$/u;

/** Gives a label without a target the one of the label it is joined to. */
export function withPairs(
  labels: readonly Label[],
  targets: readonly Term['target'][],
): Term['target'][] {
  const all = [...targets];
  for (let i = 1; i < labels.length; i++) {
    const [before, label] = [labels[i - 1], labels[i]];
    if (!before || !label || all[i]?.entity !== undefined || !all[i - 1]) continue;
    if (areJoined(before, label)) all[i] = all[i - 1] ?? null;
  }
  for (let i = labels.length - 2; i >= 0; i--) {
    const [label, after] = [labels[i], labels[i + 1]];
    if (!label || !after || all[i] || !all[i + 1] || !areJoined(label, after)) continue;
    if (isAdjectival(label) || !isAdjectival(after)) all[i] = all[i + 1] ?? null;
  }
  return all;
}

/** True where nothing but a conjunction, articles and marks stands between two labels of the same number. */
function areJoined(before: Label, label: Label): boolean {
  const { tokens } = label.text.doc;
  const from = labelPhrase(before).to > label.place.from ? before.place.to : labelPhrase(before).to;
  const gap = label.place.from - from;
  if (gap < 1 || gap > REACH || isPlural(before) !== isPlural(label)) return false;
  let joins = false;
  for (let i = from; i < label.place.from; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[before.place.from]?.sentence) return false;
    if (!JOINING.test(token.lower) && !isMark(token) && !isHyphen(token)) return false;
    joins ||= /^(?:and|or|but|nor|,)$/u.test(token.lower);
  }
  return joins;
}
