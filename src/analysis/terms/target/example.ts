/** "extremists such as Ivo Brand", "big polluters, including Petrona": the example bears the label. */
import { isPlural, labelPhrase } from './label-phrase';
import { fitting, type TargetRule } from './rule';

export const example: TargetRule = (label) => {
  const { doc, mentions } = label.text;
  const { tokens } = doc;
  if (!isPlural(label)) return undefined;
  let i = labelPhrase(label).to;
  if (tokens[i]?.text === ',') i++;
  if (tokens[i]?.lower === 'such' && tokens[i + 1]?.lower === 'as') i += 2;
  else if (/^(?:like|including)$/u.test(tokens[i]?.lower ?? '')) i++;
  else return undefined;
  while (/^(?:the|mr|ms|mrs|dr|[.])$/u.test(tokens[i]?.lower ?? '')) i++;
  return fitting(label, mentions.at(i));
};
