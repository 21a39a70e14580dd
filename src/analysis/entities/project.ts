/** Projection: names found in the body, read into headlines, capitals and the places the proposer passed over. */
import type { Segmented, Sentence, Token } from '../../model/segmented';
import { isCommonWord, isFunctionWord } from './names/common-words';
import { fold, isCapital } from './names/fold';
import { type LetterCase, letterCases } from './names/letter-case';
import { type Name, nameOver } from './names/name';

interface Pattern {
  words: readonly string[];
  name: Name;
}

/**
 * Adds to the names every other place where one of them stands. In title-cased sentences and capitals, where
 * a proposal is worth less, the body's names come first, unless a proposal holds one and more; proposals fill in.
 */
export function projectNames(doc: Segmented, names: readonly Name[]): Name[] {
  const cases = letterCases(doc);
  const caseAt = (name: Name): LetterCase =>
    cases[doc.tokens[name.from]?.sentence ?? 0] ?? 'normal';
  const body = names.filter((name) => caseAt(name) === 'normal');
  const patterns = patternsOf(doc, body);
  const result: Name[] = [];
  let next = 0;
  for (const [index, sentence] of doc.sentences.entries()) {
    const own: Name[] = [];
    while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end)
      own.push(names[next++] as Name);
    const letters = cases[index] ?? 'normal';
    if (letters === 'normal')
      result.push(...own, ...project(doc, sentence, own, patterns, letters));
    else {
      const projected = project(doc, sentence, [], patterns, letters).filter(
        (name) => !own.some((longer) => isWider(longer, name)),
      );
      result.push(
        ...projected,
        ...own.filter((n) => !projected.some((p) => p.from < n.to && n.from < p.to)),
      );
    }
  }
  return result.sort((a, b) => a.start - b.start);
}

/** A person's name that holds one of the body and more: "Amina Diallo" where the body has "Diallo". */
const isWider = (longer: Name, name: Name): boolean =>
  longer.type === 'person' &&
  name.type === 'person' &&
  longer.from <= name.from &&
  name.to <= longer.to &&
  longer.to - longer.from > name.to - name.from;

/** The patterns by first word, the longest first: every name, and the last word of every person's. */
function patternsOf(doc: Segmented, names: readonly Name[]): Map<string, Pattern[]> {
  const seen = new Set<string>();
  const byFirst = new Map<string, Pattern[]>();
  const add = (name: Name) => {
    if (seen.has(name.key)) return;
    seen.add(name.key);
    const words = doc.tokens.slice(name.from, name.to).map((t) => fold(t.text));
    const list = byFirst.get(words[0] ?? '');
    if (list) list.push({ words, name });
    else byFirst.set(words[0] ?? '', [{ words, name }]);
  };
  for (const name of names) {
    if (name.type === 'group' && name.confidence < 0.8) continue;
    add(name);
    if (
      name.type === 'person' &&
      name.to - name.from > 1 &&
      doc.tokens[name.to - 1]?.spaced &&
      isCapital(doc.tokens[name.to - 1]?.text ?? '')
    )
      add(nameOver(doc, name.to - 1, name.to, 'person', name.confidence));
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function project(
  doc: Segmented,
  sentence: Sentence,
  taken: readonly Name[],
  patterns: ReadonlyMap<string, Pattern[]>,
  letters: LetterCase,
): Name[] {
  const found: Name[] = [];
  let at = 0;
  for (let i = sentence.from; i < sentence.to; ) {
    while ((taken[at]?.to ?? Number.POSITIVE_INFINITY) <= i) at++;
    const inTaken = (taken[at]?.from ?? Number.POSITIVE_INFINITY) <= i;
    const token = doc.tokens[i] as Token;
    const list = inTaken || token.kind !== 'word' ? undefined : patterns.get(fold(token.text));
    const limit = Math.min(sentence.to, taken[at]?.from ?? sentence.to);
    const hit = list?.find((p) => stands(doc.tokens, i, limit, p, letters, i === sentence.from));
    if (hit) {
      const { type, confidence } = hit.name;
      found.push(nameOver(doc, i, i + hit.words.length, type, Math.round(confidence * 90) / 100));
      i += hit.words.length;
    } else i++;
  }
  return found;
}

function stands(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { words, name }: Pattern,
  letters: LetterCase,
  initial: boolean,
): boolean {
  if (at + words.length > limit) return false;
  const first = tokens[at] as Token;
  for (let k = 0; k < words.length; k++)
    if (fold(tokens[at + k]?.text ?? '') !== words[k]) return false;
  if (letters === 'caps') return words.length > 1 || !isFunctionWord(first.lower);
  if (words.length > 1)
    return isCapital(first.text) || first.text === name.text.slice(0, first.text.length);
  const shouted = name.text === name.text.toUpperCase() && name.text.length > 4;
  if (first.text !== name.text && !(shouted && isCapital(first.text))) return false;
  if (!isCommonWord(first.lower) || first.text === first.text.toUpperCase()) return true;
  // "Park said": an ordinary word that opens a sentence, but it speaks.
  const speaks = /^(?:said|says|told|added|who|'s)$/.test(tokens[at + 1]?.lower ?? '');
  return letters !== 'title' && (!initial || (name.type === 'person' && speaks));
}
