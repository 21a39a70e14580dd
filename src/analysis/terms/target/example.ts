/** "extremists such as Ivo Brand", "big polluters, including Petrona": the example bears the label. */
import { phraseIn } from '../phrase/plain-phrase';
import { isPlural, labelPhrase } from './label-phrase';
import { stated, type TargetRule } from './rule';

/** How long an example may be, in tokens. */
const REACH = 8;

export const example: TargetRule = (label) => {
  const { doc, mentions } = label.text;
  const { tokens } = doc;
  if (!isPlural(label)) return undefined;
  let i = labelPhrase(label).to;
  if (tokens[i]?.text === ',') i++;
  if (tokens[i]?.lower === 'such' && tokens[i + 1]?.lower === 'as') i += 2;
  else if (/^(?:like|including)$/u.test(tokens[i]?.lower ?? '')) i++;
  else return undefined;
  const end = Math.min(i + REACH, doc.sentences[tokens[i]?.sentence ?? -1]?.to ?? i);
  while (/^(?:the|mr|ms|mrs|dr|[.])$/u.test(tokens[i]?.lower ?? '')) i++;
  return (
    stated(label, mentions.at(i)) ??
    (mentions.at(i) ? undefined : phraseIn(label.text, i, end)?.party)
  );
};
