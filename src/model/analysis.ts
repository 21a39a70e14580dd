/**
 * The analysis format: what was found in an article. Plain JSON, versioned, checked by these schemas wherever it
 * crosses a border (messages, files). Offsets are UTF-16 code units into `text`, end-exclusive; lists are sorted by
 * start, entities by their first mention, claims by the first character of source, cue or content.
 */
import * as z from 'zod/mini';
import { ENTITY_TYPES, SOURCE_SORTS } from './closed-lists';
import { Span } from './span';

/** Raised when a field changes its meaning or goes away; added fields leave it. */
export const ANALYSIS_VERSION = 1;

const spans = { spans: z.array(Span) };
const span = { start: z.int(), end: z.int() };
const confidence = z.number().check(z.gte(0), z.lte(1));

export const EntityType = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof EntityType>;

export const Role = z.object({ ...span, title: z.string(), of: z.optional(z.string()) });
/** A title or apposition as the article states it: "Iranian Foreign Minister". */
export type Role = z.infer<typeof Role>;

export const Mention = z.object({
  ...span,
  form: z.enum(['name', 'nominal', 'pronoun']),
  confidence,
});
export type Mention = z.infer<typeof Mention>;

export const Entity = z.object({
  id: z.string(),
  type: EntityType,
  /** The fullest form in this article. */
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(Role),
  mentions: z.array(Mention),
});
export type Entity = z.infer<typeof Entity>;

export const DateMention = z.object({
  ...span,
  id: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  /** TIMEX3: 2024-11-28, 2024-W48, 2016, P3D, PAST_REF …; only what is known. */
  value: z.string(),
  anchor: z.enum(['explicit', 'published', 'narrative', 'none']),
  /** The earlier date it hangs on, where the anchor is `narrative`. */
  basis: z.optional(Span),
  confidence,
});
export type DateMention = z.infer<typeof DateMention>;

export const Figure = z.object({
  ...span,
  id: z.string(),
  /** What the words say; "dozens" has neither value nor bounds. */
  value: z.optional(z.number()),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  /** 'USD', '%', 'km' … */
  unit: z.optional(z.string()),
  /** What is counted: "fighters". */
  of: z.optional(Span),
  approximate: z.boolean(),
  confidence,
});
export type Figure = z.infer<typeof Figure>;

export const ClaimKind = z.enum(['direct', 'indirect', 'mixed']);
export type ClaimKind = z.infer<typeof ClaimKind>;
export const SourceSort = z.enum(SOURCE_SORTS);
export type SourceSort = z.infer<typeof SourceSort>;
export const Stance = z.enum(['neutral', 'asserts', 'doubts', 'denies', 'attitude']);
export type Stance = z.infer<typeof Stance>;

export const Claim = z.object({
  id: z.string(),
  kind: ClaimKind,
  source: z.object({
    ...spans,
    /** After resolving "he"; '' when there is none. */
    name: z.string(),
    entity: z.optional(z.string()),
    sort: SourceSort,
  }),
  cue: z.object({ ...spans, lemma: z.string(), stance: Stance }),
  content: z.object(spans),
  /** The pieces of the content in quotation marks, without the marks. */
  quoted: z.array(Span),
  /** The claim this one is reported inside of. */
  within: z.optional(z.string()),
  confidence,
});
export type Claim = z.infer<typeof Claim>;

export const Voice = z.enum(['outlet', 'quoted', 'reported', 'scare-quoted']);
export type Voice = z.infer<typeof Voice>;
const Party = z.nullable(z.object({ name: z.string(), entity: z.optional(z.string()) }));

export const Term = z.object({
  ...span,
  id: z.string(),
  /** The lexicon entry and its category. */
  entry: z.string(),
  category: z.string(),
  voice: Voice,
  headline: z.boolean(),
  /** Null: the outlet, or unclear (see voice). */
  speaker: Party,
  target: Party,
  claim: z.optional(z.string()),
  /** It shows: its category is on by default, or the reader has it on. */
  on: z.boolean(),
  /** The reader has set it aside: its entry is switched off, or the finding ignored here, in this article, or always. */
  aside: z.optional(z.enum(['off', 'here', 'article', 'always'])),
  /** Which rule gave voice and speaker. */
  rule: z.string(),
  confidence,
});
export type Term = z.infer<typeof Term>;

export const Analysis = z.object({
  version: z.number(),
  id: z.optional(z.string()),
  /** Exactly the text that was analysed. */
  text: z.string(),
  headline: z.optional(Span),
  language: z.string(),
  published: z.optional(z.string()),
  entities: z.array(Entity),
  dates: z.array(DateMention),
  figures: z.array(Figure),
  claims: z.array(Claim),
  terms: z.array(Term),
  /** A stage that failed or was skipped, and why. */
  warnings: z.array(z.string()),
});
export type Analysis = z.infer<typeof Analysis>;
