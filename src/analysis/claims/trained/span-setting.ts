/** What the features of a cue's site hang on: what is the same for all of its tokens, and what is told of each. */
import { combine } from '../../tagging/hash';
import type { Range } from '../spans/claim-spans';
import { type CueSite, headOf } from './cue-site';
import { patternHash } from './pattern-hash';
import type { TokenFacts } from './token-facts';

/** Stands for what lies outside the site. */
export const EDGE = 17;
/** Sides of the cue; a token of the cue itself is on none. */
export const BEFORE = 1;
export const INSIDE = 2;
export const AFTER = 3;
/** So many levels `bucket` tells, and sentences before or after the cue's that are told apart. */
const BUCKETS = 10;
const MOST_AWAY = 3;

const bucket = (n: number): number =>
  n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 35 ? 8 : 9;
const few = (n: number): number => Math.min(3, n);

/** What is the same for all tokens of a site. */
export interface Setting {
  facts: TokenFacts;
  site: CueSite;
  /** How many likely cues have begun up to each token. */
  likely: Int32Array;
  /** What the rules say of each token: 1 source, 2 content, 3 their cue, 0 nothing; and of which pattern they are. */
  rule: Int32Array | undefined;
  pattern: number;
  /** The shape of the cue's verb group; the word and class after the cue. */
  shape: number;
  nextWord: number;
  nextClass: number;
  /** Quotations right before and after the cue, or -1. */
  quoteBefore: number;
  quoteAfter: number;
  sentence: number;
}

/** Reads what is the same for all tokens of a site. */
export function settingOf(facts: TokenFacts, site: CueSite, likely: Int32Array): Setting {
  const { cue, from, to } = site;
  const head = headOf(facts, cue);
  return {
    facts,
    site,
    likely,
    rule: ruleOf(site),
    pattern: patternHash(site.ruled?.pattern ?? ''),
    shape: facts.group[head] as number,
    nextWord: cue.to < to ? (facts.word[cue.to] as number) : EDGE,
    nextClass: cue.to < to ? (facts.cls[cue.to] as number) : EDGE,
    quoteBefore: quoteNear(facts, cue.from - 1, -1, from, to),
    quoteAfter: quoteNear(facts, cue.to, 1, from, to),
    sentence: facts.r.tokens[cue.from]?.sentence ?? 0,
  };
}

/** One token of a site: where it stands towards the cue, and what stands between. */
export class SitePlace {
  readonly in: Setting;
  /** The token. */
  i = 0;
  /** `BEFORE`, `INSIDE` or `AFTER` the cue, tokens between, and both in one. */
  side = INSIDE;
  gap = 0;
  reach = 0;
  /** Its word class, by the side. */
  own = 0;
  sided = 0;
  /** Commas, verb groups, noun phrases and likely cues between it and the cue: few are told apart. */
  commas = 0;
  verbs = 0;
  nouns = 0;
  rivals = 0;
  /** Sentences between. */
  away = 0;
  path = 0;
  /** Where it stands in a quotation, and whether it is one beside the cue (1 before, 2 after, 3 another, 0 none). */
  state = 0;
  same = 0;
  quotes = 0;
  /** 1 where it begins a sentence, and 2 where it ends one. */
  edges = 0;

  constructor(setting: Setting) {
    this.in = setting;
  }

  /** Moves to token `i`. */
  enter(i: number): void {
    const { cue } = this.in.site;
    this.i = i;
    this.side = i < cue.from ? BEFORE : i < cue.to ? INSIDE : AFTER;
    if (this.side === INSIDE) return;
    this.gap = this.side === BEFORE ? cue.from - 1 - i : i - cue.to;
    this.own = this.in.facts.cls[i] as number;
    this.reach = combine(this.side, bucket(this.gap));
    this.sided = combine(this.side, this.own);
    this.#between(i, cue);
    this.#around(i);
  }

  /** What stands between the token and the cue. */
  #between(i: number, cue: Range): void {
    const { facts, likely, sentence } = this.in;
    const a = this.side === BEFORE ? i : cue.to - 1;
    const b = this.side === BEFORE ? cue.from - 1 : i;
    this.commas = few((facts.commas[b] as number) - (facts.commas[a] as number));
    this.verbs = few((facts.verbs[b] as number) - (facts.verbs[a] as number));
    this.nouns = few((facts.phrases[b] as number) - (facts.phrases[a] as number));
    this.rivals = few((likely[b] as number) - (likely[a] as number));
    const away = (facts.r.tokens[i]?.sentence ?? 0) - sentence;
    this.away = Math.max(-MOST_AWAY, Math.min(MOST_AWAY, away));
    this.path = combine(combine(this.commas, this.verbs), combine(this.side, this.away));
  }

  /** Quotations, the token's own against those beside the cue, and the ends of its sentence. */
  #around(i: number): void {
    const { facts, quoteBefore, quoteAfter } = this.in;
    const { quoteAt, tokens } = facts.r;
    const quote = quoteAt[i] as number;
    this.state = facts.quoted[i] as number;
    this.same = quote < 0 ? 0 : quote === quoteBefore ? 1 : quote === quoteAfter ? 2 : 3;
    this.quotes = combine(combine(this.state, this.same), combine(this.side, this.away));
    const sentence = tokens[i]?.sentence;
    const starts = tokens[i - 1]?.sentence !== sentence ? 1 : 0;
    this.edges = starts + (tokens[i + 1]?.sentence !== sentence ? 2 : 0);
  }

  /** The value of a token's fact at `i`, within the site. */
  at(values: Int32Array, i: number): number {
    return i < this.in.site.from || i >= this.in.site.to ? EDGE : (values[i] as number);
  }
}

/**
 * Keys of what many tokens of a site have in common (`FeatureGroups`): a number for each distance, and for each stand
 * towards the quotations. None is the same as one of the other kind.
 */
const SIDES = 2;
const AWAY = 2 * MOST_AWAY + 1;
const REACH_KEYS = SIDES * BUCKETS;
export const GROUP_KEYS: number = REACH_KEYS + 4 * 4 * 4 * SIDES * AWAY;

const sideOf = ({ side }: SitePlace): number => (side === BEFORE ? 0 : 1);

export const reachKey = (t: SitePlace): number => sideOf(t) * BUCKETS + bucket(t.gap);
export const quotesKey = (t: SitePlace): number =>
  REACH_KEYS +
  ((t.state * 4 + t.same) * 4 + t.edges) * SIDES * AWAY +
  sideOf(t) * AWAY +
  t.away +
  MOST_AWAY;

/** The outermost quotation that begins or ends within two tokens of the cue on one side, or -1. */
function quoteNear(
  { r }: TokenFacts,
  start: number,
  step: number,
  from: number,
  to: number,
): number {
  for (let i = start, n = 0; n < 3 && i >= from && i < to; i += step, n++)
    if ((r.quoteAt[i] as number) >= 0) return r.quoteAt[i] as number;
  return -1;
}

/** What the rules say of each token of the site: 1 source, 2 content, 3 their cue, 0 nothing. */
function ruleOf({ ruled, from, to }: CueSite): Int32Array | undefined {
  if (!ruled) return undefined;
  const said = new Int32Array(to - from + 1);
  const mark = (ranges: readonly Range[], value: number) => {
    for (const range of ranges)
      said.fill(value, Math.max(0, range.from - from), Math.max(0, Math.min(to, range.to) - from));
  };
  mark(ruled.content, 2);
  mark(ruled.source, 1);
  mark(ruled.cue, 3);
  return said;
}
