/** "Drivers screamed at the zealots", "drivers called them": who does something is not whom it is done to. */
import { REPORTING } from '../phrase/words';
import type { Label } from './rule';

/** Marks and words a clause of its own begins after. */
const CLAUSE =
  /^(?:[,;:.!?—–“”"()]|and|but|or|as|when|while|who|whom|that|which|whose|because|if|whether|after|before|since|until|than|what)$/u;

/**
 * True where token `i` stands before the label, or before the verb that gives it, in one and the same clause: what it
 * names does something to whoever the label means. Cost: the tokens between, at most one clause.
 */
export function isDoer({ text: { doc }, place, voicing, isCue }: Label, i: number): boolean {
  const { tokens } = doc;
  const by = voicing.naming?.rule === 'x-calls-y' ? voicing.naming : undefined;
  const to = by ? by.verb : place.from;
  if (tokens[i]?.sentence !== tokens[to]?.sentence || i >= to) return false;
  for (let k = i + 1; k < to; k++) {
    const token = tokens[k];
    if (!token || CLAUSE.test(token.lower) || REPORTING.has(token.lower) || isCue(token))
      return false;
  }
  return true;
}
