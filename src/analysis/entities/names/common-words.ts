/** Ordinary English words: what a capital at a sentence's start does not make a name. */
import lines from '../lists/common-words.json';

const common = new Set(lines.flatMap((line) => line.split(' ')));
const FUNCTION_WORDS = new Set(
  `the a an and or but nor so yet if then than that this these those such both either neither each every all any some no
  not only just even also too as at by for from in into of off on onto out over to up upon with within without about above
  across after against along amid among around before behind below beneath beside besides between beyond despite down
  during except inside like near outside past per since through throughout toward towards under until unlike via whether
  while whereas although though because unless once when where why how what which who whom whose here there now i you he
  she it we they me him her us them my your his its our their mine yours ours theirs myself himself herself itself
  ourselves themselves am is are was were be been being do does did done have has had will would shall should can could
  may might must let yes however moreover meanwhile nevertheless therefore thus hence instead indeed still again ever
  never always often perhaps rather quite very much many more most few less least other others another same own one two
  three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions mr. ok`.split(
    /\s+/,
  ),
);

/** True for small grammatical words, which begin no name: "the", "after", "however". Lower case in. */
export const isFunctionWord = (lower: string): boolean =>
  FUNCTION_WORDS.has(lower) || lower.startsWith("'");

/** True for ordinary words in their usual forms: "insurgents", "storming". Lower case in. */
export function isCommonWord(lower: string): boolean {
  if (common.has(lower) || FUNCTION_WORDS.has(lower)) return true;
  if (lower.length < 5) return false;
  if (/(?:ing|ed|ly|tion|ness|ment|ally|ists|isms?|able|ous)$/.test(lower)) return true;
  if (!lower.endsWith('s')) return false;
  return (
    common.has(lower.slice(0, -1)) ||
    common.has(lower.slice(0, -2)) ||
    common.has(`${lower.slice(0, -3)}y`)
  );
}
