/** "warning of “vandalism”", "rails at ‘invasion’", "the movement’s talk of patriots": wording that somebody brings up. */
import type { Place } from '../match/guards';
import { phraseBefore } from '../phrase/clause';
import { mainSubject } from '../phrase/main-subject';
import { isMark } from '../phrase/marks';
import type { Party, Text } from '../phrase/noun-phrase';
import { isNominal } from '../phrase/party-shape';
import { DETERMINERS } from '../phrase/words';
import { labeller } from './labeller';
import { isInRemark } from './remarks';
import type { VoiceRule } from './voicing';

/** Verbs of speaking, by the preposition that brings in what is spoken of. */
const VERBS = new Map([
  ['of', /^(?:warn|sp[eo]ak|spoke|spoken|talk|complain|hint|boast)(?:s|ed|ing)?$/u],
  ['at', /^(?:rail|fum|hit|hitt|lash|rag|scoff|sneer|jeer|thunder|bristl)(?:e|es|s|ed|ing)?$/u],
  ['against', /^(?:rail|warn|thunder|fulminat|inveigh|campaign)(?:e|es|s|ed|ing)?$/u],
  ['about', /^(?:warn|talk|complain|rant|rav|sp[eo]ak|spoke)(?:e|es|s|ed|ing)?$/u],
  ['over', /^(?:fum|rag)(?:e|es|ed|ing)$/u],
]);
const NOUNS =
  /^(?:talk|claims?|warnings?|accusations?|allegations?|charges?|complaints?|cries|chants?|shouts|denunciations?)$/u;
/** How many words may stand between the preposition and the label: "of a looming". */
const LEADS = 3;

export const bySpeaking: VoiceRule = ({ text, place, quotation, claim }) => {
  const speaker = claim?.source.name
    ? undefined
    : (ownerOfRemark(text, place) ?? speakerBefore(text, place));
  return speaker && isNominal(speaker)
    ? {
        voice: quotation ? 'quoted' : 'reported',
        speaker,
        rule: 'speaks-of',
        confidence: 0.65,
      }
    : undefined;
};

/** "the mayor’s ‘witch hunt’ claim": who made the remark that the wording stands for. */
const ownerOfRemark = (text: Text, place: Place): Party | undefined =>
  isInRemark(text.doc.tokens, place) ? owner(text, place.from - 1) : undefined;

function speakerBefore(text: Text, { from }: Place): Party | null | undefined {
  const { tokens } = text.doc;
  let link = from - 1;
  for (let n = 0; n < LEADS && isLead(text, link); n++) link--;
  const verb = VERBS.get(tokens[link]?.lower ?? '');
  if (!verb || tokens[link]?.sentence !== tokens[from]?.sentence) return undefined;
  const at = /^(?:out|off|back)$/u.test(tokens[link - 1]?.lower ?? '') ? link - 2 : link - 1;
  const lower = tokens[at]?.lower ?? '';
  if (CRIES.test(lower) && tokens[at - 1]?.lower === 'with') return greeter(text, at - 1);
  const owned = NOUNS.test(lower) && tokens[link]?.lower === 'of' ? owner(text, at) : undefined;
  if (owned) return owned;
  return verb.test(lower) ? labeller(text, at) : undefined;
}

const CRIES = /^(?:cries|chants|shouts|jeers|taunts)$/u;

/** "The crowd greeted him *with* shouts of": who did; nobody known in "was greeted with". */
function greeter(text: Text, link: number): Party | undefined {
  const { tokens } = text.doc;
  const passive = /(?:ed|met)$/u.test(tokens[link - 1]?.lower ?? '');
  return passive ? undefined : mainSubject(text, link)?.party;
}

/** "the movement’s talk": whose it is. */
function owner(text: Text, noun: number): Party | undefined {
  if (!/^['’]s?$/u.test(text.doc.tokens[noun - 1]?.text ?? '')) return undefined;
  const from = text.doc.sentences[text.doc.tokens[noun]?.sentence ?? -1]?.from ?? 0;
  return phraseBefore(text, noun - 1, from)?.party;
}

const isLead = ({ doc: { tokens } }: Text, i: number): boolean =>
  isMark(tokens[i]) ||
  DETERMINERS.has(tokens[i]?.lower ?? '') ||
  /^\p{Ll}+(?:al|ic|ous|ive|ing|ish|ary|ed|ful)$/u.test(tokens[i]?.text ?? '');
