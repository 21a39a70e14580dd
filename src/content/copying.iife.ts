/** Put on the page when something is copied there: tells where words stand on it, and copies what the reader means. */
import { failureLine } from '../annotation/failure-words';
import { NO_LINK_KEYS } from '../annotation/no-link';
import { readPageText } from '../article/page-text';
import { copy } from '../card/clipboard';
import { hitAt } from '../card/hit';
import { accessTime } from '../export/access-time';
import { browserWords } from '../locale/browser-words';
import type { Span } from '../model/span';
import { askBackground } from './background';
import type { ReadingHook, World as Shared } from './reading-hook';
import { idsIn } from './selected';

const world = globalThis as Shared & { newsloupeCopying?: typeof copying };
type Marked = NonNullable<ReturnType<ReadingHook['reading']>>;

const copying = {
  /** All the text the page shows, and where stretches of the article's text stand in it. */
  find(spans: readonly Span[]) {
    const places = world.newsloupeReading?.reading()?.places;
    const page = readPageText(document);
    const spanOf = (span: Span) => page.spanOf(places?.rangesFor(span) ?? []) ?? null;
    return { text: page.text, spans: spans.map(spanOf) };
  },
  /** Copies what is meant, and says on the page what came of it. */
  async copyHere(isPointed: boolean): Promise<void> {
    const hook = world.newsloupeReading;
    const marked = hook?.reading();
    const words = browserWords();
    if (!hook) return;
    if (!marked) return hook.notice(words.say('nothingMarked'));
    const ids = meant(marked, hook, isPointed);
    if (ids?.length === 0)
      return hook.notice(words.say(isPointed ? 'nothingPointed' : 'nothingSelected'));
    const { metadata, analysis } = marked;
    const answer = await askBackground('quote', {
      metadata,
      analysis,
      accessed: accessTime(new Date()),
      ...(ids && { ids }),
    });
    if (!answer.ok) return hook.notice(failureLine(answer.error, words));
    const { facts, without } = answer.value;
    if (!(await copy(answer.value))) return hook.notice(words.say('copyRefusedHere'));
    const why = without !== undefined && NO_LINK_KEYS[without];
    hook.notice(
      [words.count('factsCopied', facts), why && words.say(why)].filter(Boolean).join(' '),
    );
  },
};

/** The findings in the selection; else the one pointed at, or gone to last; undefined means all of them. */
function meant(marked: Marked, hook: ReadingHook, isPointed: boolean): string[] | undefined {
  const selection = getSelection();
  if (selection && !selection.isCollapsed) return idsIn(marked, selection.getRangeAt(0));
  if (!isPointed) return marked.last && [marked.last.id];
  const { x, y } = hook.pointed ?? { x: -1, y: -1 };
  const [first] = hitAt(marked, x, y)?.marks ?? [];
  return first ? [first.id] : [];
}

world.newsloupeCopying = copying;
