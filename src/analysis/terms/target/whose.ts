/** "the Front, whose jihadists hold the roads": the members are called so, and their body with them. */
import { phraseBefore } from '../phrase/clause';
import { isPlural, labelPhrase } from './label-phrase';
import { sentenceStart, type TargetRule } from './rule';

export const whose: TargetRule = (label) => {
  const { tokens } = label.text.doc;
  const phrase = labelPhrase(label);
  const before = phrase.from - 1;
  const own = tokens[before]?.lower === 'whose' && isPlural(label) && phrase.to === label.place.to;
  return own ? phraseBefore(label.text, before, sentenceStart(label))?.party : undefined;
};
