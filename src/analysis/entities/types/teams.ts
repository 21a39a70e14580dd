/** Teams: in reports of games, names of towns (or of nothing known) that play. */
import type { Segmented } from '../../../model/segmented';
import { isAcronym } from '../names/fold';
import { known } from '../names/gazetteer';
import { givenName } from '../names/given-names';
import type { Name } from '../names/name';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const GAME = set(
  `scored goal goals goalless match matches league striker midfielder goalkeeper defender winger coach penalty referee
   halftime half-time championship fixture kick-off kickoff quarterback innings wicket wickets playoff playoffs
   equaliser equalizer relegation touchdown rebounds derby semi-final semifinal quarter-final free-kick header`,
);
const PLAYERS = set(
  `captain striker midfielder winger defender goalkeeper coach manager boss chairman chairwoman fans supporters players forward
   skipper squad fullback full-back centre-back playmaker quarterback pitcher batsman fly-half prop hooker lock scrum-half
   substitute defence defense attack keeper head-coach goalscorer teenager bench`,
);
const PLAYS = set(
  `beat beats thrash thrashed thrashes host hosts hosted drew draw lost lose won win wins face faces faced play plays played
   trail trailed trails defeated defeat edged stun stunned stuns equalised equalized conceded scored climbed slipped travel
   travels led lead leads dominated pulled sealed clinched reached remain stay moved crushed overcame outplayed survived
   visit visits signed sign meet advanced progressed`,
);
const OPPOSES = set(
  'beat beats thrash thrashed edged stun stunned stuns defeated host hosts hosting face faces facing against versus vs v over crushed overcame visit outplayed joined',
);
const AFTER_GAME = set(
  'lost lose losing defeat defeated beaten thrashed draw drew win victory loan loaned signed sign triumph played plays scored ahead clear bottom above behind',
);
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

const BEATS = /^(?:beat|thrashed|defeated|edged|stunned|drew|trounced|hammered)$/;

/** So many words of a game make a report of one; with a score, fewer. */
const MANY = 6;
const FEW = 2;

/** The names of teams by key, each with those of its places that mean the town. Empty where the article reports no game. */
export function teamEvidence(
  doc: Segmented,
  byKey: ReadonlyMap<string, readonly Name[]>,
): Map<string, Set<Name>> {
  const teams = new Map<string, Set<Name>>();
  if (!reportsGame(doc)) return teams;
  // The longest first: where "Deportivo Tampico" is a team, its words are no person's.
  const borne = new Set<string>();
  const longest = [...byKey].sort((a, b) => words(b[0]).length - words(a[0]).length);
  for (const [key, names] of longest) {
    if (mayBeTeam(key, names[0], borne) && isCalledTeam(doc, names))
      teams.set(key, new Set(names.filter((name) => !plays(doc, name) && isTown(doc, name))));
    else if (names[0]?.type === 'person') for (const word of words(key)) borne.add(word);
  }
  return teams;
}

const words = (key: string): string[] => key.split(' ');

/** A town plays where one place says so; what looks like a person, where only a team can be meant. */
const isCalledTeam = (doc: Segmented, names: readonly Name[]): boolean =>
  names[0]?.type === 'person' && names[0].to - names[0].from > 1
    ? names.some((name) => isOnlyTeam(doc, name))
    : names.some((name) => plays(doc, name, names[0]?.type === 'person'));

/** "Jalapa captain", "Jalapa 3-2": no person has one. */
const isOnlyTeam = ({ tokens }: Segmented, { to }: Name): boolean =>
  PLAYERS.has(tokens[to]?.lower ?? '') || (isScore(tokens, to) && tokens[to]?.spaced === true);

function reportsGame({ tokens }: Segmented): boolean {
  let hits = 0;
  let scores = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (GAME.has(tokens[i]?.lower ?? '')) hits++;
    if (isScore(tokens, i)) {
      scores++;
      // "beat Nacional 3-2", "thrashed 4-0": that is a game, and no vote.
      if ([1, 2, 3].some((k) => BEATS.test(tokens[i - k]?.lower ?? ''))) hits += FEW;
    }
  }
  // Of a long page the words must be as dense as a short one's.
  const enough = Math.max(1, tokens.length / 600);
  return hits >= MANY * enough || (scores > 0 && hits >= FEW * enough);
}

function isScore(tokens: Segmented['tokens'], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'number') return false;
  if (SCORE.test(token.text)) return true;
  return (
    /^\d{1,3}$/.test(token.text) &&
    /^[-–]$/.test(tokens[i + 1]?.text ?? '') &&
    tokens[i + 1]?.spaced === false &&
    /^\d{1,3}$/.test(tokens[i + 2]?.text ?? '')
  );
}

function mayBeTeam(key: string, name: Name | undefined, borne: ReadonlySet<string>): boolean {
  if (!name || name.type === 'group' || name.type === 'organization') return false;
  const found = known(key);
  if (found?.country && (!found.capitals || isAcronym(name.text))) return false;
  const all = words(key);
  return (
    all.length < 4 &&
    !all.some((word) => borne.has(word)) &&
    (found !== undefined || givenName(all[0] ?? '') === undefined)
  );
}

/** The words around it say that it plays: "Jalapa captain", "beat Jalapa", "Jalapa 3-2". */
function plays({ tokens }: Segmented, { from, to }: Name, person = false): boolean {
  const after = tokens[to]?.lower ?? '';
  const before = tokens[from - 1]?.lower ?? '';
  if (PLAYERS.has(after) || isScore(tokens, to)) return true;
  if (after === "'s" && PLAYERS.has(tokens[to + 1]?.lower ?? '')) return true;
  if (
    !person &&
    (PLAYS.has(after) ||
      (after === ',' && /^(?:who|thrashed|beaten)$/.test(tokens[to + 1]?.lower ?? '')))
  )
    return true;
  if (OPPOSES.has(before)) return true;
  if (!/^(?:to|by|with|from|for|of|at)$/.test(before)) return false;
  for (let i = from - 2; i > from - 6 && i >= 0; i--) {
    const { lower = '', kind } = tokens[i] ?? {};
    if (AFTER_GAME.has(lower)) return true;
    if (kind !== 'number' && !/^(?:-|–|was|been)$/.test(lower) && !isScore(tokens, i)) return false;
  }
  return false;
}

const isTown = ({ tokens, sentences, blocks }: Segmented, { from }: Name): boolean => {
  const sentence = sentences[tokens[from]?.sentence ?? 0];
  if (
    sentence?.from === from &&
    blocks[sentence.block]?.from === tokens[from]?.sentence &&
    tokens[from]?.text === tokens[from]?.text.toUpperCase()
  )
    return true;
  return /^(?:in|near|outside|across|around|from|of|to)$/.test(tokens[from - 1]?.lower ?? '');
};
