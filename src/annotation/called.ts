/** What an article and its sources call somebody. */
import type { Words } from '../locale/words';
import type { Analysis, Term } from '../model/analysis';
import { surface } from './surface';
import { userBeside } from './wording';

/**
 * The labels that are given to a target, each once with who uses it; '' where there are none. `but` is left out, with
 * all that is the same label by the same user.
 * @example calledIn(analysis, { name: 'Sea League' }, words) // '“thugs” (the article)'
 */
export function calledIn(
  analysis: Analysis,
  target: Term['target'],
  words: Words,
  but?: Term,
): string {
  if (!target) return '';
  const label = (term: Term) =>
    words.say('cardLabelBy', surface(analysis, term), userBeside(term, words));
  const labels = analysis.terms
    .filter((term) => term.on && term.target && isSame(term.target, target))
    .map(label);
  const other = new Set(labels);
  if (but) other.delete(label(but));
  return [...other].join(', ');
}

const isSame = (a: NonNullable<Term['target']>, b: NonNullable<Term['target']>): boolean =>
  a.entity !== undefined ? a.entity === b.entity : a.name === b.name;
