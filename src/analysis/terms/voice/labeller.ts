/** Who labels: the subject of a naming verb, by whatever its clause shows. */
import { pronounMeant } from '../phrase/antecedent';
import { subjectOf } from '../phrase/clause';
import { mainSubject } from '../phrase/main-subject';
import { type Party, partyAfter, partyBefore, type Text } from '../phrase/noun-phrase';
import { isNominal } from '../phrase/party-shape';
import { headParty } from '../phrase/phrase-head';
import { isQuoted } from '../phrase/quoted';
import { PASTS, PREPOSITIONS, REPORTING, SUBORDINATORS } from '../phrase/words';

/** The subject of the clause, else whoever is named right before the verb; null for no noun phrase. */
export function labeller(text: Text, verb: number): Party | null {
  const urged = causedBy(text, verb);
  if (urged) return urged;
  const beside = absolute(text, verb) ?? doer(text, verb);
  if (beside) return nominal(beside);
  const said = parallel(text, verb);
  const subject = subjectOf(text, said ?? verb, () => false);
  if (isAfterComma(text, verb)) return nominal(mainSubject(text, verb)?.party);
  if (subject && isParticiple(text, subject.from)) return null;
  const pronoun = subject && !subject.party ? meant(text, subject.from) : undefined;
  const first = subject && firstOfTwo(text, subject.from);
  return nominal(first ?? subject?.party ?? pronoun ?? partyBefore(text, verb));
}

/** "which Turkey and the European Union list as": of two who say it, the first. */
function firstOfTwo({ doc: { tokens }, mentions }: Text, second: number): Party | undefined {
  const name = tokens[second]?.lower === 'the' ? second + 1 : second;
  const and = tokens[second - 1]?.lower === 'the' ? second - 2 : second - 1;
  const mention = mentions.at(and - 1);
  return tokens[and]?.lower === 'and' && mention?.form === 'name' && mentions.at(name)
    ? { name: mention.entity.name, entity: mention.entity.id }
    : undefined;
}

const nominal = (party: Party | null | undefined): Party | null => {
  const bare = party && withoutPlace(party);
  return bare && isNominal(bare) ? withoutParticiple(bare) : null;
};

/** "many [here]": an adverb of place after a noun. */
const withoutPlace = (party: Party): Party =>
  party.entity === undefined
    ? { name: party.name.replace(/(?<=\p{L}) (?:here|there|abroad|elsewhere|locally)$/u, '') }
    : party;

/** "Tennessee lawmaker expelled [over a protest]": the participle after a noun of the headline says more of it. */
const withoutParticiple = (party: Party): Party =>
  party.entity === undefined && /\p{L}+ \p{Ll}{3,}ed$/u.test(party.name)
    ? { name: party.name.replace(/ \p{Ll}+$/u, '') }
    : party;

/** How far before "by calling" its verb may stand, in tokens. */
const GERUND = 12;

/** "by calling", "for branding": a deed of whoever the verb before is about. */
export const isGerund = ({ doc: { tokens } }: Text, verb: number): boolean =>
  /ing$/u.test(tokens[verb]?.lower ?? '') &&
  /^(?:by|for|of|in|without|after|before)$/u.test(tokens[verb - 1]?.lower ?? '');

/** "apologised for calling", "had defamed him by calling": whose deed it is. */
function doer(text: Text, verb: number): Party | undefined {
  const { tokens } = text.doc;
  if (!isGerund(text, verb)) return undefined;
  for (let i = verb - 2; i > verb - 2 - GERUND; i--) {
    if (tokens[i]?.sentence !== tokens[verb]?.sentence || tokens[i]?.text === ',') return undefined;
    const lower = tokens[i]?.lower ?? '';
    const past = /\p{L}{2}ed$/u.test(lower) || PASTS.has(lower);
    if (past && !text.mentions.at(i))
      return blamed(text, i, verb) ?? subjectOf(text, i, () => false)?.party;
  }
  return undefined;
}

/** "blamed *the clinic* for calling": whoever is blamed or thanked for it did it. */
function blamed(text: Text, past: number, verb: number): Party | undefined {
  const { tokens } = text.doc;
  const first = tokens[past + 1]?.lower ?? '';
  if (tokens[verb - 1]?.lower !== 'for' || past + 1 >= verb - 1 || PREPOSITIONS.has(first))
    return undefined;
  return pronounMeant(text, past + 1) ?? headParty(text, past + 1, verb - 1);
}

/** How long the subject of "with its owner warning" may be, in tokens. */
const ABSOLUTE = 6;

/** "with its owner warning of", "with the envoy calling": the phrase between. */
function absolute(text: Text, verb: number): Party | undefined {
  const { tokens } = text.doc;
  if (!/ing$/u.test(tokens[verb]?.lower ?? '')) return undefined;
  for (let i = verb - 1; i >= verb - 1 - ABSOLUTE; i--) {
    const token = tokens[i];
    if (token?.sentence !== tokens[verb]?.sentence || token?.kind === 'mark') return undefined;
    if (token?.lower === 'with') return i < verb - 1 ? headParty(text, i + 1, verb) : undefined;
  }
  return undefined;
}

/** "protest at what *they* called": whom the pronoun means, else the subject of its sentence; “They call us …” anybody. */
function meant(text: Text, pronoun: number): Party | undefined {
  const token = text.doc.tokens[pronoun];
  if (token && isQuoted(text.doc, token)) return undefined;
  const main = mainSubject(text, pronoun);
  return pronounMeant(text, pronoun) ?? (main && main.to <= pronoun ? main.party : undefined);
}

/** "*said* Rusk was a prisoner and compared": the verb of saying whose subject a second verb shares. */
function parallel({ doc: { tokens } }: Text, verb: number): number | undefined {
  if (tokens[verb - 1]?.lower !== 'and') return undefined;
  for (let i = verb - 2; tokens[i]?.sentence === tokens[verb]?.sentence; i--)
    if (REPORTING.has(tokens[i]?.lower ?? '')) return i;
  return undefined;
}

/** "banned the lifter, *calling* her a cheat": whoever the sentence begins with. */
const isAfterComma = ({ doc: { tokens } }: Text, verb: number): boolean =>
  /^\p{Ll}{2,}ing$/u.test(tokens[verb]?.text ?? '') && tokens[verb - 1]?.text === ',';

const CAUSING =
  /^(?:prompt|lead|led|push|forc|urg|ask|tell|told|press|provok|mov|inspir|encourag|allow|driv|drove)(?:e|es|ed|s|ing)?$/u;
/** How far before "to call" what brings it about may stand, in tokens. */
const CAUSE = 6;

/** "prompting doctors to call him a menace": the doctors. */
function causedBy(text: Text, verb: number): Party | undefined {
  const { tokens } = text.doc;
  if (tokens[verb - 1]?.lower !== 'to') return undefined;
  for (let i = verb - 3; i > verb - 3 - CAUSE; i--)
    if (CAUSING.test(tokens[i]?.lower ?? '')) return partyAfter(text, i + 1);
  return undefined;
}

/** "while stopping short of calling": a clause that opens with a participle has no subject of its own. */
const isParticiple = ({ doc: { tokens }, mentions }: Text, i: number): boolean =>
  !mentions.at(i) &&
  /^\p{Ll}{2,}ing$/u.test(tokens[i]?.text ?? '') &&
  (tokens[i - 1]?.text === ',' || SUBORDINATORS.has(tokens[i - 1]?.lower ?? ''));
