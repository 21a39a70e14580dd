/** "The minister", "the 20-year-old", "the group": which entity a definite phrase without a name takes up. */
import type { Entity } from '../../../model/analysis';
import { type Definite, definiteAt } from './definite';
import type { Mentioned, Mentions } from './mentions';
import type { Party, Text } from './noun-phrase';
import { sentenceFrom } from './sentence';
import { DETERMINERS } from './words';

/** Nouns for a body, and for one person, that take up a name from the text before. */
const BODY =
  /^(?:movement|group|party|firm|company|charity|agency|station|broadcaster|network|militia|organi[sz]ation|union|newspaper|paper|ngo|club|church|foundation|institute|outlet|channel|website|magazine|startup|bank|think-tank|alliance|coalition|faction|sect|outfit)$/u;
const PERSON =
  /^(?:man|woman|politician|leader|lawmaker|lawyer|client|attorney|barrister|activist|campaigner|suspect|author|novelist|poet|painter|comedian|rapper|musician|filmmaker|director|presenter|host|columnist|blogger|editor|reporter|whistleblower|hacker|prisoner|inmate|convict|victim|killer|attacker|gunman|assailant|shooter|veteran|pilot|banker|investor|landlord|athlete|player|striker|goalkeeper|coach|captain|boxer|runner|lifter|cyclist|swimmer|champion|medallist|star|hero|heroine|doctor|nurse|surgeon|professor|scientist|academic|historian|engineer|officer|commander|policeman|soldier|judge|prosecutor|mayor|governor|senator|congressman|congresswoman|minister|president|premier|chancellor|councillor|ambassador|envoy|diplomat|bishop|archbishop|priest|pastor|imam|sheikh|monk|chairman|chairwoman|executive|manager|billionaire|businessman|businesswoman|tycoon|official|journalist|candidate|incumbent|defendant|general|cleric|singer|writer|actor|actress|teacher|farmer|student|teenager|rancher|founder|reformer|strongman|autocrat|ex-president|ex-minister)$/u;
/** True for a noun of one person: "the cleric". */
export const isPerson = (lower: string): boolean => PERSON.test(lower) || AGED.test(lower);

const AGED = /^\d+-year-old$/u;
/** How many words it may have. */
const LONGEST = 4;

/**
 * Gives a party without an entity the one its definite phrase takes up; the party itself where that is in doubt. `at`
 * is the token the phrase is read near, `not` an entity it cannot be.
 */
export function resolveNominal(text: Text, party: Party, at: number, not?: string): Party {
  if (party.entity !== undefined) return party;
  if (PRONOUN.test(party.name)) return ofSubject(text, party, at);
  const name = party.name.toLowerCase();
  const all = name.split(/\s+/u);
  if (all.length > LONGEST || !/(?:^|\s)[\p{Ll}\d][^\s]*$/u.test(party.name)) return party;
  if (OWN_NAME.test(party.name)) return party; // "the Dawn party"
  const found = definiteAt(text, name, at);
  if (!found) return party;
  const entity = holder(text, name, found.from, not) ?? takenUp(text, all.at(-1) ?? '', found, not);
  return entity ? { name: entity.name, entity: entity.id } : party;
}

const PRONOUN = /^(?:he|she|it)$/iu;
/** A word with a capital inside a phrase that is no people's or adherents' name. */
const OWN_NAME = /(?:^|\s)\p{Lu}(?!\S*(?:ist|ists|an|ans|ish|ese|ern|ic|i)(?:\s|$))\S*\s/u;

/** "The union, …, boycotted the talks, which it branded a charade": an unresolved pronoun is whom the sentence begins with. */
function ofSubject(text: Text, party: Party, at: number): Party {
  const { doc, mentions } = text;
  const from = sentenceFrom(doc, doc.tokens[at]?.sentence ?? -1);
  for (let i = Math.max(from, 0); i <= from + TITLES && i < at; i++) {
    const mention = mentions.at(i);
    if (!mention) continue;
    const possessor = /^['’]s?$/u.test(doc.tokens[mention.to]?.text ?? '');
    const person = mention.entity.type === 'person';
    const fits = /^it$/iu.test(party.name) ? mention.entity.type === 'organization' : person;
    return fits && !possessor && mention.form === 'name'
      ? { name: mention.entity.name, entity: mention.entity.id }
      : party;
  }
  return party;
}

/** The person whose office, as the article states it, the phrase names: of several, the one last named before. */
function holder(text: Text, name: string, at: number, not?: string): Entity | undefined {
  const office = ` ${name}`;
  const holders = new Set(
    officials(text.mentions)
      .filter(
        ({ entity, titles }) => entity.id !== not && titles.some((one) => one.endsWith(office)),
      )
      .map(({ entity }) => entity),
  );
  if (holders.size < 2) return [...holders][0];
  return lastBefore(text, at, ({ entity }) => holders.has(entity))?.entity;
}

interface Official {
  entity: Entity;
  /** Lower case, with a space before, so that "minister" is the end of "prime minister" and not of "subminister". */
  titles: string[];
}
const known = new WeakMap<Mentions, readonly Official[]>();

/** The persons whose offices an article states; read once an article. */
function officials(mentions: Mentions): readonly Official[] {
  const before = known.get(mentions);
  if (before) return before;
  const people = new Set<Entity>();
  for (const { entity } of mentions.all)
    if (entity.type === 'person' && entity.roles.length > 0) people.add(entity);
  const found = [...people].map((entity) => ({
    entity,
    titles: entity.roles.map(({ title }) => ` ${title.toLowerCase()}`),
  }));
  known.set(mentions, found);
  return found;
}

/**
 * The only body, or person, that the paragraph names before, else the paragraph before (after a headline: the first);
 * of several, whom the last sentence opens with.
 */
function takenUp(text: Text, head: string, phrase: Definite, not?: string): Entity | undefined {
  const type = BODY.test(head)
    ? 'organization'
    : PERSON.test(head) || AGED.test(head)
      ? 'person'
      : undefined;
  if (!type) return undefined;
  const { doc } = text;
  const at = phrase.from;
  const owned = /^(?:its|his|her|their)$/u.test(phrase.determiner ?? '');
  if (owned && type === 'person' && head !== 'client') return undefined; // "its chairman": not whoever was named before
  const block = doc.sentences[doc.tokens[at]?.sentence ?? -1]?.block ?? -1;
  const fits = ({ entity }: Mentioned) =>
    entity.type === type && entity.id !== not && !isOther(entity, head);
  const own = namedIn(text, block, (mention) => mention.from < at && fits(mention));
  const headline = phrase.determiner === undefined;
  const further = (mention: Mentioned) => fits(mention) && mayBe(mention.entity, head);
  const near = () => (headline ? firstNamed(text, block, fits) : namedIn(text, block - 1, further));
  const found = own.size > 0 || owned ? own : near();
  const [only] = found.values();
  if (found.size === 1) return only;
  const same = [...found.values()].filter((entity) => isCalled(entity, head));
  if (same.length === 1) return same[0];
  return type === 'person' && found.size > 1 && !headline ? opener(text, at, found) : undefined;
}

/** A person whom the article calls something else, "the spokesman", is not "the gunman" of the next paragraph. */
const mayBe = (entity: Entity, head: string): boolean =>
  entity.type !== 'person' || entity.roles.length === 0 || isCalled(entity, head);

/** How many paragraphs after a headline may bring the name it leaves out. */
const LEAD = 2;

/** Those whom the first paragraph after a headline names that names any. */
function firstNamed(text: Text, headline: number, fits: (mention: Mentioned) => boolean) {
  for (let block = headline + 1; block <= headline + LEAD; block++) {
    const found = namedIn(text, block, fits);
    if (found.size > 0) return found;
  }
  return new Map<string, Entity>();
}

/** The entities a block names, by their mentions that fit. */
function namedIn({ mentions }: Text, block: number, fits: (mention: Mentioned) => boolean) {
  const found = new Map<string, Entity>();
  for (const mention of mentions.inBlock(block))
    if (fits(mention)) found.set(mention.entity.id, mention.entity);
  return found;
}

/** Bodies whose names say what they are, and that no noun but their own takes up. */
const OWN_KIND =
  /\b(?:organi[sz]ation|ministry|police|court|commission|agency|bank|university|council|nations|department|parliament|party|union|club|church)\b/iu;

/** "the party" is not the Organization of American States. */
const isOther = ({ type, name }: Entity, head: string): boolean =>
  type === 'organization' &&
  /^(?:party|union|club|church|bank|newspaper|paper|company|firm|militia|faction)$/u.test(head) &&
  OWN_KIND.test(name) &&
  !name.toLowerCase().includes(head);

/** "Workers' Party" is a party, by name; "a think tank" by what the article says of it. */
const isCalled = ({ name, roles }: Entity, head: string): boolean =>
  name.toLowerCase().endsWith(` ${head}`) ||
  roles.some(({ title }) => title.toLowerCase().split(/\s+/u).includes(head));

/** How many words may stand before the name a sentence opens with. */
const TITLES = 3;

function opener({ doc, mentions }: Text, at: number, found: ReadonlyMap<string, Entity>) {
  const before = doc.sentences[(doc.tokens[at]?.sentence ?? 0) - 1];
  if (!before) return undefined;
  for (let i = before.from; i < Math.min(before.to, before.from + TITLES + 1); i++) {
    const mention = mentions.at(i);
    if (mention) return found.get(mention.entity.id);
    if (doc.tokens[i]?.kind === 'mark' && !DETERMINERS.has(doc.tokens[i]?.lower ?? '')) break;
  }
  return undefined;
}

/** How many mentions back one is looked for. */
const MENTIONS = 200;

/** The last mention before token `at` that fits; looked for from there backwards. */
function lastBefore(
  { mentions }: Text,
  at: number,
  fits: (mention: Mentioned) => boolean,
): Mentioned | undefined {
  let low = 0;
  let high = mentions.all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions.all[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - MENTIONS); i--) {
    const mention = mentions.all[i];
    if (mention && fits(mention)) return mention;
  }
  return undefined;
}
