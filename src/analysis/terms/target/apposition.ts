/** "Hamas, a terrorist group, …", "the terrorist group, Hamas, …". */
import { isMark } from '../phrase/marks';
import { phraseEndingAt } from '../phrase/plain-phrase';
import { DETERMINERS } from '../phrase/words';
import { fitting, type Label, type TargetRule } from './rule';

/** How many words may stand between the comma and the label: "a small, Iran-backed militant group". */
const REACH = 5;

export const apposition: TargetRule = (label) => nameBeforeComma(label) ?? nameAfterComma(label);

function nameBeforeComma(label: Label) {
  const { doc, mentions } = label.text;
  const { tokens } = doc;
  let determined = false;
  for (let i = label.place.from - 1; i >= label.place.from - REACH; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[label.place.from]?.sentence) return undefined;
    if (token.text === ',' || token.text === '—' || token.text === '–') {
      if (!determined) return undefined;
      const before = tokens[i - 1]?.text === ')' ? i - 2 : i - 1;
      if (mentions.at(before)) return fitting(label, mentions.at(before));
      return closesAt(label, label.place.to) ? phraseEndingAt(doc, before) : undefined;
    }
    if (isMark(token)) continue;
    if (DETERMINERS.has(token.lower)) determined = true;
    else if (determined && !/^(?:once|now|then|long|also|formerly|not|only)$/u.test(token.lower))
      return undefined;
  }
  return undefined;
}

/** True where a comma, or a mark and a comma, ends the apposition at token `i`: "the gun lobby, those merchants, had". */
function closesAt({ text: { doc } }: Label, i: number): boolean {
  const token = doc.tokens[i];
  const next = token && isMark(token) ? doc.tokens[i + 1] : token;
  return next?.text === ',' || doc.tokens[i - 1]?.text === ',';
}

function nameAfterComma(label: Label) {
  const { doc, mentions } = label.text;
  const { tokens } = doc;
  if (tokens[label.place.to]?.text !== ',') return undefined;
  const mention = mentions.at(label.place.to + 1);
  const closes = mention && /^[,.—–]$/u.test(tokens[mention.to]?.text ?? '');
  const definite = DETERMINERS.has(tokens[label.place.from - 1]?.lower ?? '');
  return closes && definite ? fitting(label, mention) : undefined;
}
