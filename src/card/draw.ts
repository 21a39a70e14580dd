/** The card's inside: one section a finding. */
import type { CardEntry } from '../annotation/card';
import { type CardLine, explained } from '../annotation/card-finding';
import type { Words } from '../locale/words';
import { actionsFor, type Deeds } from './actions';
import { button, element } from './element';

interface Drawn extends Deeds {
  words: Words;
  /** The language of the article. */
  language: string;
  close(): void;
  /** The card's size has changed. */
  grown(): void;
}

/** The card with everything that is known at once; why a term is noticed comes in when it is known. */
export function draw(entries: readonly CardEntry[], drawn: Drawn): HTMLElement {
  const { words } = drawn;
  const about = words.say('cardAbout', entries[0]?.words ?? '');
  const card = element('div', {
    class: 'card',
    role: 'dialog',
    'aria-label': about,
    dir: words.direction,
    lang: words.locale,
    tabindex: '-1',
  });
  card.append(element('div', { class: 'shut' }, button(words.say('cardClose'), drawn.close)));
  for (const entry of entries) card.append(section(entry, drawn));
  return card;
}

function section(entry: CardEntry, drawn: Drawn): HTMLElement {
  const { words, language } = drawn;
  const quoted = element('bdi', { class: 'line', lang: language }, entry.words);
  const list = element('dl', {});
  fill(list, entry.lines, language);
  if (entry.term) {
    list.setAttribute('aria-busy', 'true');
    void drawn.explain(entry.term.entry).then((answer) => {
      list.removeAttribute('aria-busy');
      // The word list is about English words, and in English.
      fill(list, explained(answer, words), 'en', 'ltr');
      drawn.grown();
    });
  }
  return element(
    'section',
    { class: entry.kind },
    element('p', { class: 'words' }, quoted),
    element('p', { class: 'what', dir: 'auto' }, entry.what),
    list,
    actionsFor(entry, words, drawn),
  );
}

function fill(
  list: HTMLElement,
  lines: readonly CardLine[],
  language: string,
  direction: 'ltr' | 'auto' = 'auto',
): void {
  for (const { title, said, foreign } of lines) {
    const own = foreign ? { lang: language, dir: direction } : { dir: 'auto' };
    list.append(element('dt', {}, title), element('dd', own, said));
  }
}
