/** Where the lexicon's wording stands in a text: the longest form at each place, with its guards. */
import type { Segmented, Token } from '../../../model/segmented';
import { isHyphen } from '../phrase/hyphen';
import { ANY, anyThen, type Dispatch, type Form, type Listed } from './dispatch';
import { isGroupNoun } from './group-nouns';
import { capitalsFit, type Place, passesGuards } from './guards';
import { insideName } from './names';
import { narrowed } from './narrow';
import { insideWork } from './works';

export interface Match extends Place {
  listed: Listed;
}
/** Says whether a place lies inside an entity's name; the caller knows the entities. `written`: its first word in the lexicon. */
type InEntityName = (place: Place, written: string) => boolean;

/**
 * All matches, in text order, none overlapping. A label takes the labels and the group noun after it along:
 * "Islamist militant groups" is one match, under the first label's entry.
 */
export function findMatches(doc: Segmented, forms: Dispatch, inEntity: InEntityName): Match[] {
  const matches: Match[] = [];
  for (let i = 0; i < doc.tokens.length; ) {
    const found = matchAt(doc, forms, i, inEntity);
    if (found?.form.plain === false) {
      const match = { from: i, to: found.to, listed: found.form.listed };
      matches.push(match.listed.entry.label ? withLabels(doc, forms, match, inEntity) : match);
      i = matches.at(-1)?.to ?? found.to;
    } else i = found ? found.to : i + 1;
  }
  return matches;
}

/** The longest form (or plain phrase) that begins at token `from` and whose guards let it stand. */
function matchAt(doc: Segmented, forms: Dispatch, from: number, inEntity: InEntityName) {
  for (const form of formsAt(doc, forms, from)) {
    const to = endOfForm(doc, form, from);
    if (to === undefined) continue;
    const place = { from, to };
    const { entry } = form.listed;
    if (form.plain) {
      if (capitalsFit(doc, place, form.written)) return { to, form };
    } else if (
      passesGuards(doc, place, entry, form.written) &&
      (entry.name || !isName(doc, place, form.written[0] ?? '', inEntity))
    )
      return { to, form };
  }
  return undefined;
}

const NONE: readonly Form[] = [];
/** Inside the name of a law or a body, the title of a work, or the name of an entity. */
const isName = (doc: Segmented, place: Place, written: string, inEntity: InEntityName): boolean =>
  insideName(doc, place) || insideWork(doc, place) || inEntity(place, written);

/** The forms that can begin at token `from`: those with its word first, then those with any word before a hyphen. */
function formsAt(doc: Segmented, forms: Dispatch, from: number): readonly Form[] {
  const next = doc.tokens[from + 1];
  const second = next && isHyphen(next) ? doc.tokens[from + 2] : next;
  const own = narrowed(forms.get(doc.tokens[from]?.lower ?? '') ?? NONE, second?.lower ?? '');
  if (!next || !isHyphen(next) || doc.tokens[from]?.kind !== 'word') return own;
  const patterns = forms.get(anyThen(doc.tokens[from + 2]?.lower ?? ''));
  return patterns ? [...own, ...patterns] : own;
}

/** The token after the form's last word where it stands at `from`, hyphens or not; undefined where it does not. */
function endOfForm(doc: Segmented, form: Form, from: number): number | undefined {
  const sentence = doc.tokens[from]?.sentence;
  let i = from + 1;
  for (let w = 1; w < form.words.length; w++) {
    let token: Token | undefined = doc.tokens[i];
    const hyphen = token && isHyphen(token);
    if (hyphen) token = doc.tokens[++i];
    if (
      form.words[w] === ANY ? !(hyphen && token?.kind === 'word') : token?.lower !== form.words[w]
    )
      return undefined;
    if (token?.sentence !== sentence) return undefined;
    i++;
  }
  return i;
}

/** The match with the labels and the group noun after it; under the first label that shows without asking. */
function withLabels(doc: Segmented, forms: Dispatch, match: Match, inEntity: InEntityName): Match {
  let { to, listed } = match;
  const sentence = doc.tokens[match.from]?.sentence;
  for (;;) {
    const token = doc.tokens[to];
    if (!token?.spaced || token.sentence !== sentence) return { ...match, to, listed };
    if (endsInPlural(doc, to)) return { ...match, to, listed };
    const more = matchAt(doc, forms, to, inEntity);
    if (more?.form.plain === false && more.form.listed.entry.label === 'noun') {
      to = more.to;
      if (!listed.on) listed = more.form.listed;
    } else return { ...match, to: takesAlong(doc, to) ? to + 1 : to, listed };
  }
}

/** "calls the rebels | terrorists": a plural ends its phrase where another follows it; not in "open-borders radicals". */
const endsInPlural = ({ tokens }: Segmented, to: number): boolean =>
  /[^s]s$/u.test(tokens[to - 1]?.lower ?? '') &&
  /[^s]s$/u.test(tokens[to]?.lower ?? '') &&
  !isHyphen(tokens[to - 2] ?? (tokens[to] as Token));

/** A noun for a group after its label; not one that begins a name: "the far-right Alliance Nationale". */
function takesAlong({ tokens }: Segmented, i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  const named = /^\p{Lu}/u.test(token?.text ?? '') && /^\p{Ll}/u.test(before?.text ?? '');
  return isGroupNoun(token?.lower ?? '') && !named;
}
