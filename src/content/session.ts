/** The state of one page: what was read of it, whether its marks are shown, and when it is to be read again. */
import type { Wanted } from '../annotation/annotate';
import { countKinds } from '../annotation/counts';
import { type Step, steps } from '../annotation/steps';
import { spanInView } from '../highlight/in-view';
import { allKinds, type Kinds } from '../highlight/paint';
import { reveal } from '../highlight/reveal';
import type { Analysis } from '../model/analysis';
import type { Facts, Timing } from '../model/facts';
import { KINDS } from '../model/kind';
import { fail, ok, type Result } from '../model/result';
import type { Density } from '../model/settings';
import type { Span } from '../model/span';
import { Effort } from './effort';
import { type Analyzer, type Examined, examine, GONE_ON } from './examination';
import { KnownArticles } from './known-articles';
import { type Direction, findStop, type Stop } from './stops';
import type { Stopwatch } from './stopwatch';
import { hasLeft, hasMoved, here } from './visit';
import type { Changes } from './watch';

interface Surroundings {
  analyze: Analyzer;
  /** The kinds that are marked at first, and how often. */
  kinds: Kinds;
  density: Density;
  /** True where the reader wants pages of this site examined without a click. */
  always: boolean;
  /** What loading the script took, part of the first examination's timing. */
  startup?: Stopwatch;
  /** Called with the number of findings marked, whenever it changes; undefined when none are shown. */
  found?: (count: number | undefined) => void;
  /** Called when the page changed in the course of an examination: it is to be looked at once more. */
  again?: () => void;
  /** Called after each examination, with the shadow roots that hold some of the text. */
  readInside?: (roots: readonly Node[]) => void;
}

export class Session implements Changes {
  private kinds: Kinds;
  private density: Density;
  private always: boolean;
  /** Somebody asked for this article: the reader by a click, or the mode. */
  private wanted: boolean;
  private insisted = false;
  private shown = true;
  private current: Examined | undefined;
  private readonly known = new KnownArticles();
  /** The addresses that were asked for: where one page holds several articles, the reader may come back to them. */
  private readonly asked = new Set<string>();
  private running: Promise<Result<Facts>> | undefined;
  /** What was begun and not asked about, while the page is still the same. */
  private begun: Promise<Result<Facts>> | undefined;
  /** Counts the readings begun; an answer to any but the latest is stale. */
  private turn = 0;
  private visit = here();
  /** The step the reader went to last. */
  private last: Step | undefined;
  /** Counts the readings that were shown. */
  private readings = 0;
  private readonly effort: Effort;

  constructor(private readonly surroundings: Surroundings) {
    this.kinds = surroundings.kinds;
    this.density = surroundings.density;
    this.always = surroundings.always;
    this.wanted = surroundings.always;
    this.effort = new Effort(surroundings.startup);
  }

  /**
   * Reads and marks the page, or tells what is known where the page is still as it was read. `anyway` reads pages, now
   * and on later changes, that do not look like an article.
   */
  examine(anyway = false): Promise<Result<Facts>> {
    if (hasLeft(this.visit)) this.leave();
    this.wanted = true;
    this.asked.add(this.visit.address);
    this.insisted ||= anyway;
    if (this.current?.isCurrent() && here().address === this.visit.address)
      return Promise.resolve(ok(this.facts(this.current)));
    const begun = anyway ? undefined : this.begun;
    this.begun = undefined;
    return this.running ?? begun ?? this.start();
  }

  /** Begins to examine: somebody asks in a moment, and a page that is no article is not read twice for that. */
  begin(): void {
    this.begun = this.examine();
  }

  /** How long the last examination took, whatever came of it; `work` is all that was done on this page so far. */
  timing(): Timing {
    return this.effort.timing();
  }

  /** Scrolls to these words; false where they are not on the page any more. */
  reveal(spans: readonly Span[]): boolean {
    return this.current !== undefined && reveal(spans, this.current.places);
  }

  /** Goes to the next or previous mark and tells which it is; undefined where nothing is marked. */
  go(direction: Direction): (Stop & { analysis: Analysis }) | undefined {
    if (!this.current || !this.shown) return undefined;
    const { analysis, places } = this.current;
    const { kinds, density } = this;
    const stop = findStop(steps(analysis, { kinds, density }), places, direction, this.last);
    this.last = stop?.step;
    return stop && reveal(stop.step.spans, places) ? { ...stop, analysis } : undefined;
  }

  /** The stretch of text on the screen, and how many readings there were. */
  whereabouts(): { view: Span | null; reading: number } {
    const view = this.current && spanInView(this.current.annotations, this.current.places);
    return { view: view ?? null, reading: this.readings };
  }

  /** What is marked, and the mark the reader went to last; undefined while nothing is shown. */
  marked(): (Examined & Wanted & { last: Step | undefined }) | undefined {
    return this.shown ? this.reading() : undefined;
  }

  /** What was examined, shown or not. */
  reading(): (Examined & Wanted & { last: Step | undefined }) | undefined {
    const { kinds, density, last } = this;
    return this.current && { ...this.current, kinds, density, last };
  }

  /** Shows or hides every mark for this visit. */
  show(on: boolean): void {
    this.shown = on;
    this.repaint();
  }

  isShown(): boolean {
    return this.shown && this.current !== undefined;
  }

  setMarks({ kinds, density }: Wanted): void {
    this.kinds = kinds;
    this.density = density;
    this.repaint();
  }

  /** The reader's word list has changed: what was read is analysed once more, the marks standing until that is done. */
  async analyzeAgain(): Promise<void> {
    while (this.running) await this.running;
    this.known.forget();
    if (this.current) void this.start();
  }

  /** The mode for this site has changed: it counts from the next article on. */
  setAlways(always: boolean): void {
    this.always = always;
  }

  look(): void {
    this.begun = undefined;
    this.effort.run(() => {
      if (hasLeft(this.visit)) this.leave();
      else if (this.current && !this.current.isCurrent()) this.current.painting.prune();
    });
  }

  rest(): void {
    const isSettled = this.effort.run(() => {
      this.current?.painting.restore();
      return this.current?.isCurrent() === true && !this.current.late.hasCome();
    });
    if (this.wanted && !this.running && !isSettled) void this.start();
  }

  wait(): number {
    return this.effort.wait();
  }

  /** Takes every mark away. */
  end(): void {
    this.turn++;
    this.withdraw();
  }

  private start(): Promise<Result<Facts>> {
    const mine = this.read().finally(() => {
      if (this.running === mine) this.running = undefined;
    });
    this.running = mine;
    return mine;
  }

  private async read(): Promise<Result<Facts>> {
    const mine = ++this.turn;
    this.visit = here();
    const watch = this.effort.begin();
    const { address } = this.visit;
    const options = { anyway: this.insisted, moved: hasMoved(), before: this.known.at(address) };
    const examined = await examine(this.surroundings.analyze, watch, options).catch(stumbled);
    const isStale = mine !== this.turn;
    const isNew = !isStale && examined.ok && watch.run(() => this.swap(examined.value));
    this.effort.note(watch, isNew);
    if (isStale) return GONE_ON;
    const hasChanged = examined.ok
      ? !examined.value.isCurrent()
      : examined.error.code === 'changed';
    if (hasChanged) this.surroundings.again?.();
    if (examined.ok) return ok(this.facts(examined.value));
    this.prune();
    return examined;
  }

  /** Shows what was examined just now in place of what was shown before; true when its analysis is a new one. */
  private swap(next: Examined): boolean {
    const { address } = this.visit;
    const isNew = this.known.at(address)?.analysis !== next.analysis;
    this.current?.painting.withdraw();
    this.current = next;
    if (isNew) this.readings++;
    this.known.remember(address, next);
    this.last = undefined;
    this.repaint();
    this.surroundings.readInside?.(next.insides);
    return isNew;
  }

  /** A page that could not be read again keeps the marks on words that are still there. */
  private prune(): void {
    this.current?.painting.prune();
    if (this.current?.painting.size() === 0) this.withdraw();
  }

  /** The reader has gone on to another article on the same page. */
  private leave(): void {
    this.turn++;
    this.running = undefined;
    this.begun = undefined;
    this.insisted = false;
    this.visit = here();
    this.wanted = this.always || this.asked.has(this.visit.address);
    this.effort.forgive();
    this.withdraw();
  }

  private withdraw(): void {
    this.current?.painting.withdraw();
    this.current = undefined;
    this.tell();
  }

  private repaint(): void {
    this.current?.painting.show(this.shown ? this.kinds : allKinds(false), this.density);
    this.tell();
  }

  /** Tells the number of findings marked, once more. */
  tell(): void {
    this.surroundings.found?.(this.counted());
  }

  /** The number of findings marked; undefined while none are shown. */
  counted(): number | undefined {
    return this.current && this.shown ? countShown(this.current, this.kinds) : undefined;
  }

  private facts({ metadata, analysis }: Examined): Facts {
    return { metadata, analysis, timing: this.timing(), shown: this.shown };
  }
}

/** A page may be made so that reading it throws: names of its forms in place of the document's own, endless depth. */
const stumbled = (error: unknown): Result<never> =>
  fail('failed', `This page could not be read (${String(error)}).`);

const countShown = ({ analysis }: Examined, kinds: Kinds): number => {
  const counts = countKinds(analysis);
  return KINDS.reduce((sum, kind) => sum + (kinds[kind] ? counts[kind] : 0), 0);
};
