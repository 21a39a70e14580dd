/** The form of the lexicon: one file a category, its entries in it. Checked by the tests, not at run time. */
import * as z from 'zod/mini';
import { EntityType } from '../../../model/analysis';

const text = z.string().check(z.minLength(1), z.trim());
const phrases = z.array(text).check(z.minLength(1));
const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));

export const Entry = z.strictObject({
  /** Stable: readers' settings and exports point at it. */
  id,
  /** The wording as it is looked for; hyphens and spaces match each other. */
  forms: phrases,
  /** `noun` adds the plural of the last word, `verb` the endings of the first; none by default. */
  inflect: z.optional(z.enum(['noun', 'verb'])),
  /** `exact`: as written here. `lower`: not where it is written as a name. */
  case: z.optional(z.enum(['exact', 'lower'])),
  /**
   * A label for people, which takes a noun for a group along: "terrorist" + "group". One that is a `noun` too can end
   * a chain of labels: "loony-left" + "regime".
   */
  label: z.optional(z.enum(['adjective', 'noun'])),
  /** True where the wording is itself a proper name ("Temple Mount"): flagged inside names too. */
  name: z.optional(z.boolean()),
  /** Longer phrases in which it is plain: "regime change". Their capitals count: "Banana Republic" is the shop. */
  except: z.optional(phrases),
  /** Flagged only right before, or right after, one of these. */
  followedBy: z.optional(phrases),
  precededBy: z.optional(phrases),
  /** Never right before, or right after, one of these; `#` stands for a number. */
  notFollowedBy: z.optional(phrases),
  notPrecededBy: z.optional(phrases),
  /** Flagged only with one of these words, or never with one of them, within twelve tokens of its sentence. */
  near: z.optional(phrases),
  notNear: z.optional(phrases),
  /** True for wording that is loaded in public affairs alone: not looked for in an article on sport, food or software. */
  public: z.optional(z.boolean()),
  /** 2: often plain in news, so found but off until the reader asks for it. */
  tier: z.optional(z.literal(2)),
  /** True for a verb of reporting that has plain uses: on only where it is the cue of a claim. */
  cue: z.optional(z.boolean()),
  /** Whom it can be about, where that differs from the category. */
  targets: z.optional(z.array(EntityType)),
  /** What the wording does to a reader. */
  why: text,
  /** Plainer wording. */
  neutral: phrases,
  /** Where it is not loaded, for people; what the program can check stands in the guards above. */
  plainWhere: z.optional(text),
  /** Keys of sources.json. */
  sources: z.array(id).check(z.minLength(1)),
  /** What a style guide advises, as a fact about that guide. */
  position: z.optional(text),
  /** Entries that do for the other side what this one does for its own. */
  counterparts: z.optional(z.array(id).check(z.minLength(1))),
  /** Or why there is none. */
  unpaired: z.optional(text),
});
export type Entry = z.infer<typeof Entry>;

export const Category = z.strictObject({
  category: id,
  title: text,
  /** What to look for, in two or three sentences for a reader. */
  note: text,
  /** Shown without the reader asking for it. */
  on: z.boolean(),
  /** True where its words take sides: each entry then has a counterpart or a written reason why not. */
  directional: z.boolean(),
  /** The types of entity its entries can be about. */
  targets: z.array(EntityType),
  entries: z.array(Entry).check(z.minLength(1)),
});
export type Category = z.infer<typeof Category>;

export const Source = z.strictObject({
  name: text,
  kind: z.enum(['style-guide', 'reference', 'research', 'own']),
  url: z.optional(z.string().check(z.regex(/^https:\/\//u))),
});
export type Source = z.infer<typeof Source>;
export const Sources = z.record(id, Source);
