/** Who is meant where no name stands: what the entities stage hands to claims and terms beside the entities. */

export type Gender = 'female' | 'male';
/** What pronouns may stand for it: *he* or *she*; *it* and *they*; *they*; *it* alone. */
export type Kind = 'person' | 'body' | 'people' | 'thing';

/** Somebody or something an article speaks of, with or without a name: "Ana Ortiz", "a rebel group". */
export interface Referent {
  /** The entity's name, else the words it was brought in by, without their article: "rebel group". */
  name: string;
  /** The id of the entity it is, where it has a name. */
  entity?: string;
  kind: Kind;
  gender?: Gender | undefined;
  /** A country or town, which acts as its government does. */
  place?: boolean;
  /** The noun it was brought in by where it has no name, lower case. */
  noun?: string;
}

/** A place where a referent is mentioned. Tokens, `to` exclusive. */
export interface Reference {
  from: number;
  to: number;
  form: 'name' | 'nominal' | 'pronoun';
  referent: Referent;
  /** 0 to 1; of pronouns and nominals, from `SURE` on the article leaves no doubt. */
  confidence: number;
  /** Who else a pronoun may stand for, the likeliest first. */
  others?: readonly Referent[];
}

/** Everything mentioned in an article, by where. */
export interface References {
  /** The mention whose noun, name or pronoun stands at a token. */
  at(token: number): Reference | undefined;
  /** Which of *he* and *she* an entity goes by; undefined where nothing tells. */
  genderOf(entity: string): Gender | undefined;
}

/** From here on a mention is one of the entity's own. */
export const SURE = 0.6;

/** Of an article nothing is known of. */
export const NO_REFERENCES: References = { at: () => undefined, genderOf: () => undefined };
