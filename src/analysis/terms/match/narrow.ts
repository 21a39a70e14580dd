/** Long lists of forms narrowed by their second word: "the" alone begins half a hundred of them. */
import { ANY, type Form } from './dispatch';

/** Shorter lists are tried as they are. */
const LONG = 6;

interface BySecond {
  /** Forms of one word, and those that take any second word. */
  rest: readonly Form[];
  /** The second words of the others. */
  seconds: ReadonlySet<string>;
  /** Second word → the forms with it and `rest`, in the list's order; of those that have been asked for. */
  with: Map<string, readonly Form[]>;
}
const KNOWN = new WeakMap<readonly Form[], BySecond>();

/** The forms of a list that can go on with the word `second`, in the list's order. Lists are indexed as they are used. */
export function narrowed(forms: readonly Form[], second: string): readonly Form[] {
  if (forms.length < LONG) return forms;
  let known = KNOWN.get(forms);
  if (!known) {
    known = bySecond(forms);
    KNOWN.set(forms, known);
  }
  if (!known.seconds.has(second)) return known.rest;
  let own = known.with.get(second);
  if (!own) {
    own = forms.filter((form) => isFree(form) || form.words[1] === second);
    known.with.set(second, own);
  }
  return own;
}

const isFree = ({ words }: Form): boolean => words[1] === undefined || words[1] === ANY;

const bySecond = (forms: readonly Form[]): BySecond => ({
  rest: forms.filter(isFree),
  seconds: new Set(forms.flatMap((form) => (isFree(form) ? [] : (form.words[1] ?? '')))),
  with: new Map(),
});
