/** What sort of source a noun makes: unnamed people, an office, a document. */
import type { SourceSort } from '../../../model/analysis';
import nouns from './source-nouns.json';

const UNNAMED = new Set(nouns.unnamed.split(' '));
const ROLE = new Set(nouns.role.split(' '));
const DOCUMENT = new Set(nouns.document.split(' '));
const PLURAL =
  /^(?:people|(?:\p{L}+)?(?:men|women)|children|police|some|many|others|several|most|few|both|all|authorities)$/u;

/**
 * The sort of a source that is no known entity, by its head noun as it stands, and whether *they* would stand for it.
 * A head with a capital is a name.
 * @example sortOf('officials') // { sort: 'unnamed', plural: true }
 */
export function sortOf(head: string): { sort: SourceSort; plural: boolean } {
  const noun = head.toLowerCase();
  const plural = /[^s]s$/u.test(noun) || PLURAL.test(noun);
  if (DOCUMENT.has(noun)) return { sort: 'document', plural };
  if (UNNAMED.has(noun)) return { sort: 'unnamed', plural };
  if (ROLE.has(noun)) return { sort: 'role', plural };
  if (/^\p{Lu}/u.test(head)) return { sort: 'named', plural: false };
  return { sort: plural ? 'unnamed' : 'role', plural };
}

/** True for nouns of documents, polls, recordings. */
export const isDocument = (noun: string): boolean => DOCUMENT.has(noun);
/** True for nouns of offices and bodies ("minister", "ministry"). */
export const isRole = (noun: string): boolean => ROLE.has(noun);
/** True for nouns that leave people unnamed ("officials", "resident"). */
export const isUnnamed = (noun: string): boolean => UNNAMED.has(noun);

/** Nouns for bodies that a name before them names: "SANA *news agency*". */
const BODY =
  /^(?:agency|newspaper|magazine|channel|network|station|broadcaster|outlet|website|daily|weekly|party|group|company|firm|bank|union|organi[sz]ation|institute|foundation|university|militia|movement|ministry|watchdog|tank|charity|ngo|service|giant|maker|retailer|airline|carrier|app|platform|club|team|band)$/u;

/** True where a noun only says what kind of body the name before it is. */
export const namesBody = (noun: string): boolean => BODY.test(noun);

/** True for nouns of offices and bodies that are no person: *it* and *they* stand for them, never *she*. */
export const isCollective = (noun: string): boolean =>
  /^(?:ministry|government|administration|department|office|bureau|commission|committee|council|court|tribunal|parliament|senate|congress|cabinet|campaign|embassy|army|military|navy|police|force|forces|association|federation|board|panel|hospital|regulator|authority|coalition|alliance|regime|junta|opposition|delegation|staff|defen[cs]e|prosecution|kremlin|presidency|palace|television|radio|state|city|county)$/u.test(
    noun,
  );

/** True for nouns that stand for a company or group named just before. */
export const isCompany = (noun: string): boolean =>
  /^(?:company|firm|group|manufacturer|carmaker|automaker|chipmaker|retailer|airline|maker|giant|carrier|bank|lender|insurer|brewer|supplier|contractor|operator|developer|start-?up|conglomerate|organi[sz]ation|charity|watchdog|agency|newspaper|paper|broadcaster|union|club|force)$/u.test(
    noun,
  );

/**
 * True for nouns that describe somebody named just before, rather than hold an office of which there is one: "the
 * striker", "the 34-year-old", "the widow"; never "the judge" or "the official".
 */
const describesPerson = (noun: string): boolean =>
  DESCRIPTION.test(noun) && !/^(?:human|woman|man|men|officer|leader|driver|player)$/u.test(noun);
const DESCRIPTION =
  /(?:^old|lady|backbencher|frontbencher|veteran|native|star|striker|defender|midfielder|goalkeeper|forward|winger|champion|medallist|singer|actor|actress|author|novelist|billionaire|businessman|businesswoman|entrepreneur|tycoon|mogul|teacher|farmer|rancher|grower|grazier|fisher|midwife|nurse|pensioner|grandmother|grandfather|widow|widower|mother|father|lawmaker|legislator|senator|congressman|congresswoman|mp|politician|economist|historian|scientist|activist|campaigner|republican|democrat|conservative|socialist|teenager|student|pilot|chef|lawyer|sailor|fisherman|herder|baker|miner|trader|ologist|physicist|chemist|physician|surgeon|academic|engineer|columnist|journalist|presenter|comedian|musician|guitarist|drummer|pianist|songwriter|director|filmmaker|photographer|designer|painter|sculptor|playwright|rapper|poet|banker|investor|financier|restaurateur|skipper|batsman|batter|bowler|rounder|spinner|seamer|paceman|sprinter|runner|rower|swimmer|cyclist|boxer|golfer|jockey|prop|hooker|flanker|footballer|athlete|quarterback|linebacker|pitcher|defenceman|defenseman|debutant|silk|barrister|solicitor|attorney|prosecutor|diplomat|cleric|priest|imam|rabbi|academic|professor|lecturer|strategist|analyst|candidate|nominee|incumbent|challenger|^scot|^dane|^turk|^swede|^finn|^pole|spaniard|briton|(?:french|dutch|irish|welsh|english)(?:wo)?man|^czech|^slovak|^serb|^croat|^greek|^kiwi|argentine|filipino)$/u;

/** True for nouns of people, their offices and bodies, as far as lists and endings tell: never "skirt" or "graph". */
export const mayBePeople = (noun: string): boolean =>
  isRole(noun) || isUnnamed(noun) || describesPerson(noun) || PERSON.test(noun);
/** Nouns of people, most of them by how they end: "striker", "guardian", "florist", "roommate". */
const PERSON =
  /(?:[^t]er|[aeio]tor|ssor|visor|ist|ician|arian|ee|eer|mate|man|woman|men|women|people|person|folk|lord|nurse|cousin|guest|agent|neighbour|neighbor|chef|clerk|monk|nun|rabbi|mom|mum|dad|crew|imam|priest|pope|twin|widow|kid|child|children|lady|guy|public|world|nation|country|town|village|crowd|industry|market|camp|sector)s?$/u;
