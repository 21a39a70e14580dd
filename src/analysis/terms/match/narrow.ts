/** Long lists of forms narrowed by their second word: "the" alone begins half a hundred of them. */
import { ANY, type Form } from './dispatch';

/** Shorter lists are tried as they are. */
const LONG = 6;

interface BySecond {
  /** Forms of one word, and those that take any second word. */
  rest: readonly Form[];
  /** Second word → the forms with it and `rest`, in the list's order. */
  with: ReadonlyMap<string, readonly Form[]>;
}
const KNOWN = new WeakMap<readonly Form[], BySecond>();

/** The forms of a list that can go on with the word `second`, in the list's order. Lists are indexed on first use. */
export function narrowed(forms: readonly Form[], second: string): readonly Form[] {
  if (forms.length < LONG) return forms;
  let known = KNOWN.get(forms);
  if (!known) {
    known = bySecond(forms);
    KNOWN.set(forms, known);
  }
  return known.with.get(second) ?? known.rest;
}

function bySecond(forms: readonly Form[]): BySecond {
  const isFree = ({ words }: Form): boolean => words[1] === undefined || words[1] === ANY;
  const seconds = new Set(forms.filter((form) => !isFree(form)).map(({ words }) => words[1] ?? ''));
  const formsWith = (second: string) =>
    forms.filter((form) => isFree(form) || form.words[1] === second);
  return {
    rest: forms.filter(isFree),
    with: new Map([...seconds].map((second) => [second, formsWith(second)])),
  };
}
