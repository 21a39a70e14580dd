/** Tidying: proposed spans brought to the conventions (no title, no leading "the", no possessive). */
import type { Segmented } from '../../model/segmented';
import { byStart } from '../../model/span';
import { isFunctionWord } from './names/common-words';
import { fold, isAcronym } from './names/fold';
import { known } from './names/gazetteer';
import { type Name, nameOver, tokenAt } from './names/name';
import type { NameSpan } from './names/name-span';
import { isRoleHead, isTitleWord } from './names/role-words';
import { isPostNominal } from './roles/post-nominals';

/** The proposed names as token-aligned names, sorted, each piece of text in one name at most (the surer one). */
export function tidy(doc: Segmented, spans: readonly NameSpan[]): Name[] {
  const names: Name[] = [];
  for (const span of [...spans].sort(byStart)) {
    const name = trimmed(doc, span);
    if (!name) continue;
    const before = names.at(-1);
    if (!before || before.end <= name.start) names.push(name);
    else if (before.confidence < name.confidence) names[names.length - 1] = name;
  }
  return names;
}

function trimmed(doc: Segmented, span: NameSpan): Name | undefined {
  const { tokens } = doc;
  let from = tokenAt(tokens, span.start);
  let to = tokenAt(tokens, span.end - 1) + 1;
  const sentence = doc.sentences[tokens[from]?.sentence ?? 0];
  to = Math.min(to, sentence?.to ?? to);
  while (from < to && /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '')) from++;
  while (to > from && (/^['’]s?$/i.test(tokens[to - 1]?.text ?? '') || isLoose(doc, to - 1))) to--;
  while (from < to && isLoose(doc, from)) from++;
  if (span.type === 'person') {
    while (to - from > 1 && isTitle(doc, from)) from++;
    while (to - from > 1 && isPostNominal(tokens[to - 1]?.text ?? '')) to--;
  }
  if (ownsThe(doc, from - 1)) from--;
  if (from >= to) return undefined;
  if (
    to - from === 1 &&
    isFunctionWord(tokens[from]?.lower ?? '') &&
    !isAcronym(tokens[from]?.text ?? '')
  )
    return undefined;
  return nameOver(doc, from, to, span.type, span.confidence);
}

/** "Mr.", "President": titles and roles before a person's name. */
const isTitle = ({ tokens }: Segmented, at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return isTitleWord(lower) || (isRoleHead(lower) && tokens[at + 1]?.spaced === true);
};

/** A mark at a name's edge is none of it: commas, brackets, quotation marks. */
const isLoose = (doc: Segmented, i: number): boolean => {
  const token = doc.tokens[i];
  if (token?.text === '.' && !token.spaced && doc.tokens[i - 1]?.text.length === 1) return false;
  return token?.kind === 'mark' && !/^[+!&]$/.test(token.text);
};

/** "The Hague": the few names whose article is a part of them. */
const ownsThe = ({ tokens }: Segmented, at: number): boolean =>
  tokens[at]?.text === 'The' && known(`the ${fold(tokens[at + 1]?.text ?? '')}`)?.type === 'place';
