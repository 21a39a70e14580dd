/** Contexts: what the words around a name say about its type. */
import type { EntityType } from '../../../model/analysis';
import type { Segmented } from '../../../model/segmented';
import { isCapital } from '../names/fold';
import { leadType } from '../names/head-words';
import { isAgentKind } from '../names/kind-nouns';
import { isRoleHead } from '../names/role-words';
import { isShortBody } from '../names/short-bodies';

export type Scores = Partial<Record<EntityType, number>>;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const SAYS = words(
  'said says told added adds asked replied explained noted insisted claimed argued warned wrote tweeted recalled stressed testified admitted denied announced',
);
const IN = words('in near at from outside inside around across throughout via');
const PLACE_NOUNS = words(
  'city town village province region district governorate island river mountain suburb neighborhood neighbourhood county state area border airport port valley peninsula coast region capital camp oblast prefecture states provinces regions districts cities towns villages counties islands reservoir dam border',
);
const BODIES = words(
  `party fund poll survey radio broadcaster outlet outfit think-tank taproom tabloid ngo rally group militia newspaper agency company firm network channel organization organisation club team union bank
   website platform movement daily magazine chain brand startup ngo charity coalition corporation broadcaster journal
   retailer carmaker manufacturer airline publisher lender operator`,
);
const MEMBERS = words(
  `activists campaigners protesters volunteers workers staff bosses managers journalists lawyer lawyers channels fighters militants members gunmen spokesman spokesperson spokeswoman officials leader leaders chief lawmakers
   shares employees executives forces insurgents rebels regime`,
);
const KIN = words('who whose');

/** Evidence from up to three words on either side. */
export function contextScores(doc: Segmented, from: number, to: number): Scores {
  const { tokens } = doc;
  const scores: Record<string, number> = {};
  const vote = (type: EntityType, weight: number) => {
    scores[type] = (scores[type] ?? 0) + weight;
  };
  const before = tokens[from - 1]?.lower ?? '';
  const before2 = tokens[from - 2]?.lower ?? '';
  const after = tokens[to]?.lower ?? '';
  const after2 = tokens[to + 1]?.lower ?? '';
  if (opensDateline(doc, from, to)) vote('place', 5);
  if (closesDateline(doc, from, to)) vote('organization', 4);
  if (before === 'by' && opensBlock(doc, from - 1)) vote('person', 4);
  if (IN.has(before)) vote('place', /^(?:at|from|via|outside)$/.test(before) ? 0.4 : 2);
  if (before === 'of' && PLACE_NOUNS.has(before2)) vote('place', 4);
  if (before === 'the') {
    vote('organization', 1);
    vote('person', -2);
  }
  if (PLACE_NOUNS.has(after)) vote('place', 2.5);
  if (BODIES.has(after) || MEMBERS.has(after)) vote('organization', 3);
  if (isAffiliation(doc, from)) vote('organization', 3);
  if (isShortBody(doc, from, to)) vote('organization', 5.5);
  if (before === 'the' && before2 === 'told' && to - from > 1) vote('organization', 3);
  if (isRoleHead(before) && !isCapital(tokens[from - 1]?.text ?? '') && !isAgentKind(before))
    vote('person', 4);
  if (BODIES.has(before)) vote('organization', 8);
  if (SAYS.has(after)) vote('person', 1.5);
  if (SAYS.has(before) && /^[.,]$/.test(after)) vote('person', 2);
  if (KIN.has(after) || (after === ',' && KIN.has(after2))) vote('person', 2);
  if (after === ',' && tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text === ',')
    vote('person', 3);
  if (after === '-' && after2 === 'based') vote('place', 4);
  return scores;
}

/** "Marta Lemańska of the | Women's Strike": where a person belongs. */
const isAffiliation = ({ tokens }: Segmented, from: number): boolean =>
  tokens[from - 1]?.lower === 'the' &&
  tokens[from - 2]?.lower === 'of' &&
  isCapital(tokens[from - 3]?.text ?? '') &&
  isCapital(tokens[from - 4]?.text ?? '') &&
  !leadType(tokens[from - 3]?.lower ?? '');

const opensBlock = (doc: Segmented, at: number): boolean => {
  const sentence = doc.sentences[doc.tokens[at]?.sentence ?? 0];
  return sentence?.from === at && doc.blocks[sentence.block]?.start === sentence.start;
};

/** "NAIROBI, Kenya (Wire) —", "LAGOS — ": the place that opens a report. */
function opensDateline(doc: Segmented, from: number, to: number): boolean {
  const { tokens } = doc;
  if (!opensBlock(doc, from)) return false;
  for (let i = to; i < to + 14; i++) {
    const text = tokens[i]?.text ?? '.';
    if (/^[—–]$|^--$/.test(text) || (text === '-' && tokens[i]?.spaced && tokens[i + 1]?.spaced))
      return true;
    if (tokens[i]?.kind === 'word' && /^\p{Ll}/u.test(text)) return false;
  }
  return false;
}

/** "(Wire) —": the agency that sent it. */
const closesDateline = ({ tokens }: Segmented, from: number, to: number): boolean =>
  tokens[from - 1]?.text === '(' &&
  tokens[to]?.text === ')' &&
  /^(?:[—–-]|--)$/.test(tokens[to + 1]?.text ?? '');
