/** The words that coreference goes by: nouns of people and bodies, pronouns, and what opens a clause. */

import type { Gender, Kind } from '../../../model/references';
import lists from '../lists/referring-words.json';
import { kindOf } from '../names/kind-nouns';
import { isAgentNoun, isPersonNoun } from '../names/role-words';
import { tradesOf } from './trades';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const bodies = set(lists.bodies);
const people = set(lists.people);
const documents = set(lists.documents);
const female = set(lists.female);
const male = set(lists.male);

const serving = set(lists.serving);
const tied = set(lists.tied);
const kin = set(lists.kin);
const ownKind = set(lists.ownKind);
const companies = set(lists.companies);
export const OPENERS = set(lists.openers);
export const PREPOSITIONS = set(lists.prepositions);
export const AUXILIARIES = set(lists.auxiliaries);
export const SPEECH = set(lists.speech);

export interface Pronoun {
  kind: Kind;
  gender?: Gender;
  /** "his", "its": whose something is. */
  owns: boolean;
  subject: boolean;
}
const pronoun = (kind: Kind, gender?: Gender) => ({ kind, ...(gender && { gender }) });
const HE = pronoun('person', 'male');
const SHE = pronoun('person', 'female');
const IT = pronoun('body');
const THEY = pronoun('people');
/** Third-person pronouns; *her* and *his* may own or be governed. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { ...HE, owns: false, subject: true }],
  ['him', { ...HE, owns: false, subject: false }],
  ['his', { ...HE, owns: true, subject: false }],
  ['himself', { ...HE, owns: true, subject: false }],
  ['she', { ...SHE, owns: false, subject: true }],
  ['her', { ...SHE, owns: true, subject: false }],
  ['hers', { ...SHE, owns: true, subject: false }],
  ['herself', { ...SHE, owns: true, subject: false }],
  ['it', { ...IT, owns: false, subject: true }],
  ['its', { ...IT, owns: true, subject: false }],
  ['itself', { ...IT, owns: true, subject: false }],
  ['they', { ...THEY, owns: false, subject: true }],
  ['them', { ...THEY, owns: false, subject: false }],
  ['their', { ...THEY, owns: true, subject: false }],
  ['themselves', { ...THEY, owns: true, subject: false }],
]);

/** The gender a noun or title tells: `genderOfNoun('spokeswoman') // 'female'` */
export function genderOfNoun(lower: string): Gender | undefined {
  if (female.has(lower)) return 'female';
  if (male.has(lower)) return 'male';
  if (!lower.endsWith('man') && !lower.endsWith('er')) return undefined;
  if (/(?:[^t]woman|mother|daughter)$/u.test(lower)) return 'female';
  return /(?:(?<!wo|hu|ger|ro|nor|otto|talis)man|father|brother)$/u.test(lower)
    ? 'male'
    : undefined;
}

/** "the 20-year-old" */
const AGED = 'year-old';

/** Words that are no nouns, over two fifths of a text: they are asked about at every token. */
const NO_NOUNS: ReadonlySet<string> = new Set([
  ...OPENERS,
  ...PREPOSITIONS,
  ...AUXILIARIES,
  ...['the', 'a', 'an', 'this', 'these', 'those', 'and', 'or', 'not'],
]);

/** What a noun (lower case) means: a person, a body, several people, a document; undefined for other things. */
export function kindOfNoun(lower: string): Kind | undefined {
  if (NO_NOUNS.has(lower)) return undefined;
  if (people.has(lower)) return lower === 'police' ? 'body' : 'people';
  if (lower === AGED) return 'person';
  if (bodies.has(lower)) return 'body';
  if (documents.has(lower)) return 'thing';
  if (isPersonNoun(lower) || genderOfNoun(lower) !== undefined) return 'person';
  if (kindOf(lower) === 'organization' && lower !== 'label') return 'body';
  if (isAgentNoun(lower)) return 'person';
  if (lower.endsWith('s') && !lower.endsWith('ss')) {
    const one = lower.slice(0, -1);
    if (isPersonNoun(one) || isAgentNoun(one)) return 'people';
    if (bodies.has(one)) return 'people';
  }
  return undefined;
}

/** Callings that deal with others, in whose stories they stand: "the lawyer" is never just whoever was named last. */
export const servesOthers = (noun: string): boolean => serving.has(noun);
/** Nouns that say what one is to somebody: "his deputy". */
export const isTied = (noun: string): boolean => tied.has(noun) || kin.has(noun);
const isKin = (noun: string): boolean => kin.has(noun);
/** Nouns that name a body by their own word only: "the party" is no bank. */
export const isOwnKind = (noun: string): boolean => ownKind.has(noun);
export const isCompanyNoun = (noun: string): boolean => companies.has(noun);
/** One spelling: "organisation" → "organization". */
export const oneSpelling = (noun: string): string => noun.replace('organis', 'organiz');

const descriptions = set(lists.descriptions);
/** Nouns that say what somebody is rather than which office they hold: "the striker", "the widow", "the 20-year-old". */
export const isDescription = (noun: string): boolean =>
  descriptions.has(noun) ||
  noun === AGED ||
  (!isOffice(noun) &&
    (tradesOf(noun).length > 0 || (genderOfNoun(noun) !== undefined && !isKin(noun))));
/** "State television", "the broadcaster". */
export const isMedium = (noun: string): boolean => media.has(noun);
const media = set(`${lists.bodyKinds[2]} ${lists.bodyKinds[3]}`);
const offices = set(lists.offices);
const generic = set(lists.generic);
/** Offices, of which there is one a body: nobody is "the judge" for having been named last. */
export const isOffice = (noun: string): boolean => offices.has(noun);
/** Nouns that take up whichever body of their kind was named last; there is always a court or a government about. */
export const isGeneric = (noun: string): boolean => generic.has(noun);
const bodyKinds = lists.bodyKinds.map(set);

/** Nouns that nearly every body may be called by. */
const ANY = /^(?:group|organization|body)$/;

/** Whether a body that is one noun may be called the other: undefined where either tells nothing. */
export function sameBody(a: string, b: string): boolean | undefined {
  const [one, other] = [oneSpelling(a), oneSpelling(b)];
  if (one === other) return true;
  if (ANY.test(one) || ANY.test(other)) return undefined;
  const own = bodyKinds.filter((kind) => kind.has(one));
  if (own.length === 0 || !bodyKinds.some((kind) => kind.has(other))) return undefined;
  return own.some((kind) => kind.has(other));
}

const unbound = set(lists.unbound);
/** Bodies that a definite article alone does not bind: there is always a court or a government about. */
export const isUnbound = (noun: string): boolean => unbound.has(noun);
