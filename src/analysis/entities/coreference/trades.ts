/** Kinds of people: which nouns may describe somebody whose office or calling the article gives in other words. */

const END = '(?:s|woman|man|men|women)?$';
const TRADES: readonly RegExp[] = [
  /(?:^|-)(?:striker|forward|winger|midfielder|defender|defenceman|defenseman|goalkeeper|keeper|goalie|prop|hooker|lock|flanker|rower|fly-half|full-?back|centre|back|half|batsman|batter|bowler|all-rounder|rounder|opener|spinner|paceman|seamer|captain|skipper|quarterback|linebacker|receiver|pitcher|shortstop|sprinter|runner|swimmer|cyclist|boxer|golfer|jockey|champion|medall?ist|player|international|debutant|athlete|footballer|star|scorer|veteran|tennis|finalist|rider|racer|driver)$/u,
  /(?:^|-)(?:coach|manager|boss|gaffer|trainer)$/u,
  /(?:^|-)(?:lawyer|barrister|solicitor|attorney|advocate|prosecutor|counsel|silk)$/u,
  /(?:^|-)(?:judge|justice|magistrate|coroner|recorder|sheriff)$/u,
  new RegExp(
    `(?:^|-)(?:politician|mp|mla|lawmaker|legislator|senator|congress|councillor|council|councilor|backbencher|frontbencher|minister|mayor|premier|president|chancellor|governor|leader|secretary|candidate|nominee|incumbent|challenger|republican|democrat|conservative|socialist|liberal|peer)${END}`,
    'u',
  ),
  /(?:^|-)(?:strongman|autocrat|dictator|despot|tyrant|ruler|president|premier|king|sultan|emir|chancellor)$/u,
  /(?:^|-)(?:author|novelist|writer|poet|playwright|biographer|essayist|storyteller)$/u,
  /(?:^|-)(?:journalist|columnist|reporter|presenter|editor|correspondent|host|anchor|commentator|critic|reviewer)$/u,
  /(?:^|-)(?:singer|rapper|musician|guitarist|bassist|drummer|pianist|violinist|songwriter|frontman|vocalist|composer|conductor|soprano|tenor|star|performer|entertainer|artist)$/u,
  /(?:^|-)(?:actor|actress|comedian|director|filmmaker|star|performer|entertainer|presenter)$/u,
  /(?:^|-)(?:artist|painter|sculptor|photographer|illustrator|designer|architect|potter)$/u,
  /(?:^|-)(?:doctor|physician|surgeon|gp|nurse|midwife|paediatrician|pediatrician|psychiatrist|medic|[\p{L}]+ologist)$/u,
  /(?:^|-)(?:[\p{L}]+ologist|scientist|researcher|professor|academic|expert|physicist|chemist|economist|historian|lecturer|statistician|mathematician|astronomer|analyst|strategist|forecaster|scholar|engineer|author)$/u,
  new RegExp(
    `(?:^|-)(?:executive|chief|chair|ceo|boss|entrepreneur|tycoon|billionaire|business|founder|co-founder|owner|investor|banker|financier|analyst|trader|mogul|economist|director|head|president|officer|restaurateur|chef)${END}`,
    'u',
  ),
  /(?:^|-)(?:bishop|archbishop|priest|pope|pontiff|imam|rabbi|vicar|cleric|pastor|cardinal|reverend|preacher|monk|nun|abbot)$/u,
  /(?:^|-)(?:pilot|aviator|general|colonel|major|officer|commander|sergeant|detective|inspector|superintendent|soldier|captain|lieutenant|brigadier|admiral|chief|sheriff|constable)$/u,
  /(?:^|-)(?:diplomat|ambassador|envoy|consul|negotiator)$/u,
  /(?:^|-)(?:teacher|head|headteacher|principal|headmaster|headmistress|lecturer)$/u,
  /(?:^|-)(?:farmer|grower|herder|rancher|grazier|shepherd|fisherman|skipper|sailor|driver|trucker|miner|baker|butcher|trader|shopkeeper|publican)$/u,
];

/** The kinds that a noun belongs to, by their place in the list. */
export function tradesOf(noun: string): number[] {
  const found: number[] = [];
  for (const [i, trade] of TRADES.entries()) if (trade.test(noun)) found.push(i);
  return found;
}

/** The last word of a title, without what follows *of*: "head coach of Hull" → coach. */
export const lastWord = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\s(?:of|for|at|in|to)\s.*$/u, '')
    .replace(/^.*\s/u, '');

/**
 * Whether somebody who is `title` may be called `noun`: true where both are of one kind, false where each is of another,
 * undefined where either tells nothing.
 * @example sameTrade('barrister', 'prosecutor') // true
 * @example sameTrade('striker', 'head coach') // false
 */
export function sameTrade(noun: string, title: string): boolean | undefined {
  const last = lastWord(title);
  if (noun === last) return true;
  const wanted = tradesOf(noun);
  const own = tradesOf(last);
  if (wanted.length === 0 || own.length === 0) return undefined;
  return wanted.some((trade) => own.includes(trade));
}
