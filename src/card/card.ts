/** The card beside a mark: opens, follows its mark, closes. One at a time. */
import { type CardEntry, cardOf, marksAt } from '../annotation/card';
import { schemeBehind } from '../highlight/scheme';
import type { Annotation } from '../model/annotation';
import type { Span } from '../model/span';
import { draw } from './draw';
import { look } from './look';
import { type Box, isInView } from './place';
import type { Reading, Surroundings } from './reading';
import { type Shell, show } from './shell';

interface Opening {
  marks: readonly Annotation[];
  /** The character of the text the card is opened at. */
  offset: number;
  /** By the pointer's rest: closes when the pointer goes away, unless the reader has taken it up. */
  passing?: boolean;
  /** By keyboard: the focus goes into the card, and back when it closes. */
  focus?: boolean;
}

interface Open {
  shell: Shell;
  card: HTMLElement;
  range: Range;
  passing: boolean;
  /** The way to the next mention: the mark need not be in view yet. */
  coming: boolean;
  back: HTMLElement | undefined;
}

/** The one card there is on a page. */
export class Card {
  private current: Open | undefined;

  constructor(private readonly surroundings: Surroundings) {}

  isOpen(): boolean {
    return this.current !== undefined;
  }

  /** True where it opened by the pointer's rest and was not taken up since. */
  isPassing(): boolean {
    return this.current?.passing === true;
  }

  holds(event: Event): boolean {
    return this.current?.shell.holds(event) === true;
  }

  /** The reader does something in the card: it stays. */
  keep(): void {
    if (this.current) this.current.passing = false;
  }

  /** Moves the focus to what can be done with the first finding; false where it is on a button of the card already. */
  enter(): boolean {
    const { current } = this;
    if (!current || current.card.querySelector(':focus')) return false;
    if (!current.card.matches(':focus')) current.back = focused();
    const first = current.card.querySelector('section')?.querySelector('button');
    first?.focus({ preventScroll: true });
    return Boolean(first);
  }

  /** Where its mark is in the window now. */
  mark(): Box | undefined {
    return this.current && boxOf(this.current.range);
  }

  open(opening: Opening, coming = false): void {
    const back = this.current?.back ?? (opening.focus ? focused() : undefined);
    this.close(false);
    const reading = this.surroundings.reading();
    const range = reading && rangeAt(reading, opening);
    const entries = reading && cardOf(reading, opening.marks, this.surroundings.words());
    if (!reading || !range || !entries?.length) return;
    const { correct } = this.surroundings;
    const words = this.surroundings.words();
    const scheme = schemeBehind(range.startContainer.parentElement, new Map());
    const card = draw(entries, {
      explain: (entry) => this.surroundings.explain(entry),
      quote: (id) => this.surroundings.quote(id),
      ...(correct && { correct }),
      words,
      language: reading.analysis.language,
      close: () => this.close(),
      grown: () => this.follow(),
      next: (entry) => this.next(entry),
    });
    const shell = show(card, look(scheme, this.surroundings.looks()), words.direction);
    const passing = opening.passing === true;
    this.current = { shell, card, range, passing, coming, back };
    this.follow();
    if (opening.focus) card.focus({ preventScroll: true });
  }

  /** Goes beside its mark again; closes where that has been scrolled out of the window. */
  follow(): void {
    const { current } = this;
    if (!current) return;
    const box = boxOf(current.range);
    const isSeen = box && isInView(box, { width: innerWidth, height: innerHeight });
    if (isSeen) current.coming = false;
    if (box && (isSeen || current.coming)) current.shell.beside(box);
    else this.close();
  }

  /** Closes where its words are not marked on the page any more, or the page has taken the card away. */
  check(): void {
    const { current } = this;
    if (!current) return;
    const isThere = current.shell.isThere() && boxOf(current.range) !== undefined;
    if (!isThere || !this.surroundings.reading()) this.close();
  }

  /** @param giveBack whether the focus goes back to where it was */
  close(giveBack = true): void {
    const { current } = this;
    if (!current) return;
    this.current = undefined;
    current.shell.remove();
    if (giveBack) current.back?.focus({ preventScroll: true });
  }

  private next({ next }: CardEntry): void {
    const reading = this.surroundings.reading();
    const [first] = next?.spans ?? [];
    if (!reading || !next || !first || !this.surroundings.reveal(next.spans)) {
      this.close();
      return;
    }
    const marks = marksAt(reading, first.start, next.id);
    this.open({ marks, offset: first.start, focus: true }, true);
  }
}

/** What the card stands beside: the first mark's words at that place. */
function rangeAt({ places }: Reading, { marks: [mark], offset }: Opening): Range | undefined {
  const isThere = ({ start, end }: Span) => start <= offset && offset < end;
  const span = mark?.spans.find(isThere);
  const isLong = span && span.end - span.start > LONG;
  return span && places.rangesFor(isLong ? { start: offset, end: offset + 1 } : span)[0];
}

/** Beside a statement of several lines the card would stand far from the pointer: it stands beside the place itself. */
const LONG = 60;

/** Undefined where the page has taken the words away. */
function boxOf(range: Range): Box | undefined {
  if (range.collapsed || !range.startContainer.isConnected) return undefined;
  const box = range.getBoundingClientRect();
  return box.width || box.height ? box : undefined;
}

function focused(): HTMLElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body
    ? activeElement
    : undefined;
}
