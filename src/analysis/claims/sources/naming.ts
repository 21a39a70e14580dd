/** Sources that say who they are: by a name, or by a role or kind that only one entity of the article has. */
import type { References } from '../../../model/references';
import type { Reading } from '../reading/reading';
import type { Range } from '../spans/claim-spans';
import { sentenceStart } from '../spans/clauses';
import { headOf, headPhrase, parts } from './head-phrase';
import { type Known, knownReferent } from './known';
import type { MentionIndex } from './mentions';
import { OwnNames } from './own-names';
import { isCollective, isDocument, mayBePeople, namesBody, sortOf } from './sorts';

/** Nouns for a few people: *they* said. */
const FEW = /^(?:couple|pair|duo|trio|quartet|twins|siblings|family|newlyweds)$/u;
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s$/u;
/** "*Brussels-based* Altair" */
const BASED = /^\p{Lu}[\p{L}. ]*-based /u;

/** Names sources that are no pronouns. */
export class Naming {
  private readonly names: OwnNames;

  constructor(
    private readonly r: Reading,
    private readonly mentions: MentionIndex,
    private readonly references: References,
  ) {
    this.names = new OwnNames(r, mentions, references);
  }

  /** Who a source is, by its own name if it holds one, else by what it says of itself. */
  of(range: Range): Known {
    return this.names.of(range) ?? this.nominal(range);
  }

  private nominal(range: Range): Known {
    const core = headPhrase(this.r, range);
    const head = headOf(this.r, core);
    const noun = this.r.tokens[head]?.lower ?? '';
    const meant = this.references.at(head);
    const referent = meant?.form === 'nominal' ? meant.referent : undefined;
    if (referent?.entity !== undefined) return knownReferent(referent);
    const last = this.r.tokens[core.to - 1];
    const telling = isDocument(last?.lower ?? '') ? core.to - 1 : head;
    const { sort, plural } = sortOf(this.caseless(telling));
    const people = this.mentions
      .within(this.startOf(head), this.startOf(head) + 1)
      .some((m) => m.entity.type === 'group');
    const native = people && /[^s]$/u.test(noun) && !/(?:ish|ch|ese)$/u.test(noun);
    const number =
      plural || FEW.test(noun) || (people && !native)
        ? 'several'
        : sort === 'document' ||
            namesBody(noun) ||
            isCollective(noun) ||
            (sort === 'role' && !mayBePeople(noun))
          ? 'thing'
          : 'person';
    const apposed = number === 'thing' ? this.bodyApposed(range, noun) : undefined;
    if (apposed) return { name: apposed, sort: 'named', number };
    const name = this.title(core).replace(BASED, '');
    return { name, sort, number, gender: referent?.gender, referent };
  }

  /** "Lee's party, *the People's Choice*,": what a body is called, where that is no known entity. */
  private bodyApposed(range: Range, noun: string): string | undefined {
    const [owned, apposed] = parts(this.r, range);
    if (!owned || !apposed || !namesBody(noun)) return undefined;
    const { tokens, cls, phraseAt } = this.r;
    const possessed = cls.slice(owned.from, owned.to).includes('possessive');
    const article = tokens[apposed.from]?.lower === 'the';
    const name = { from: apposed.from + 1, to: apposed.to };
    const capital = /^\p{Lu}/u.test(tokens[name.from]?.text ?? '');
    const whole = phraseAt[apposed.from]?.to === apposed.to;
    return possessed && article && capital && whole ? this.surface(name) : undefined;
  }

  /** A word as it would stand amid a sentence: at its start a capital makes no name of "Troops", unless it is known as one. */
  private caseless(token: number): string {
    const { text = '', lower = '' } = this.r.tokens[token] ?? {};
    const opens =
      sentenceStart(this.r, token) === token || this.r.tokens[token - 1]?.kind === 'mark';
    const start = this.startOf(token);
    const known = this.mentions.within(start, start + 1).length > 0;
    const several = /(?:[^s]s|men|women)$/u.test(text) && !/^\p{Lu}{2}/u.test(text);
    return opens && !known && several ? lower : text;
  }

  /** The words of an unresolved source, without a title before its owner: "Mr Lee’s office" → "Lee’s office". */
  private title(core: Range): string {
    const start = this.startOf(core.from);
    const end = this.r.tokens[core.to - 1]?.end ?? start;
    const { text } = this.r.doc;
    const owner = this.mentions
      .within(start, end)
      .find(({ mention }) => /^[’']s?\s/u.test(text.slice(mention.end, end)));
    const title = owner && text.slice(start, owner.mention.start);
    return this.surface(core).slice(title && HONORIFIC.test(title) ? title.length : 0);
  }

  private startOf = (token: number): number => this.r.tokens[token]?.start ?? 0;
  private surface({ from, to }: Range): string {
    return this.r.doc.text
      .slice(this.startOf(from), this.r.tokens[to - 1]?.end)
      .replaceAll(/\s+/gu, ' ');
  }
}
