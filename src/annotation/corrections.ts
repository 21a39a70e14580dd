/** What a reader may say of a finding, in words: for the lists and the card alike. */
import type { Words } from '../locale/words';
import { ENTITY_TYPES } from '../model/closed-lists';
import type { Correction, Finding } from '../model/correction';
import { oneLabel, typeLabel } from './who';

export interface Offer {
  /** For programs: `here`, `none`, `person` … */
  id: string;
  label: string;
  correction: Correction;
  /** What is said when it is done. */
  done: string;
}
export interface Offers {
  /** The button that opens them, and what it is called where it stands alone. */
  ask: string;
  askOf: string;
  /** What stands before them: "Ignore “regime”". */
  about: string;
  offers: readonly Offer[];
}

const SCOPES = {
  here: ['cardIgnoreHere', 'ignoredHere'],
  article: ['cardIgnoreArticle', 'ignoredArticle'],
  always: ['cardIgnoreAlways', 'ignoredAlways'],
} as const;
/** What is said of a finding that is none. */
export const NONE_KEYS = {
  names: 'notAName',
  dates: 'notADate',
  figures: 'notAFigure',
  claims: 'notAClaim',
} as const;

/**
 * Terms are ignored here, in this article, or always; anything else is said to be none; a name may be of another type.
 * @param said the words of the finding
 * @example offersFor({ kind: 'names', entity }, 'Vell', words).offers[0]?.label // 'Not a name'
 */
export function offersFor(finding: Finding, said: string, words: Words): Offers {
  if (finding.kind === 'wording') {
    const offers = (['here', 'article', 'always'] as const).map((scope) => ({
      id: scope,
      label: words.say(SCOPES[scope][0]),
      correction: { ...finding, scope },
      done: words.say(SCOPES[scope][1], said),
    }));
    const about = words.say('ignoreWhat', said);
    return { ask: words.say('cardIgnore'), askOf: about, about, offers };
  }
  const none = {
    id: 'none',
    label: words.say(NONE_KEYS[finding.kind]),
    correction: finding,
    done: words.say('ignoredHere', said),
  };
  return {
    ask: words.say('wrongAsk'),
    askOf: words.say('wrongAskOf', said),
    about: words.say('wrongAbout', said),
    offers: finding.kind === 'names' ? [none, ...types(finding, said, words)] : [none],
  };
}

const types = (
  finding: Extract<Finding, { kind: 'names' }>,
  said: string,
  words: Words,
): readonly Offer[] =>
  ENTITY_TYPES.filter((type) => type !== finding.entity.type && type !== 'other').map((type) => ({
    id: type,
    label: oneLabel(type, words),
    correction: { ...finding, as: type },
    done: words.say('listedUnder', said, typeLabel(type, words)),
  }));
