/** Sources that bear a name: in the phrase itself, beside it, or at the end of its relative clause. */
import type { Entity } from '../../../model/analysis';
import type { References } from '../../../model/references';
import { firstFrom, type Reading } from '../reading/reading';
import type { Range } from '../spans/claim-spans';
import { wideEnd } from '../spans/clauses';
import { headOf, parts } from './head-phrase';
import { type Known, knownEntity } from './known';
import type { MentionIndex } from './mentions';
import { isCollective, isCompany, isRole, isUnnamed, mayBePeople, namesBody } from './sorts';

/** Letters behind a name: "Ann Lee QC". */
const POST_NOMINAL = /^(?:QC|KC|MP|MEP|MSP|TD|Jr\.?|Sr\.?|PhD|MD|OBE|MBE|CBE)$/u;

/** Bodies of bodies: "the *UN* refugee agency" is not the UN. */
const HOLDS_BODIES =
  /^(?:the )?(?:United Nations|European Union|African Union|UN|EU|AU|NHS|UK|US)$/u;

/** Finds the entity that a source names. */
export class OwnNames {
  constructor(
    private readonly r: Reading,
    private readonly mentions: MentionIndex,
    private readonly references: References,
  ) {}

  private known = (entity: Entity): Known =>
    knownEntity(entity, this.references.genderOf(entity.id));

  /** Who a source is by a name of its own; undefined where it holds none. */
  of(range: Range): Known | undefined {
    return this.named(range) ?? this.apposed(range) ?? this.closing(range);
  }

  /** "Bank chief Ann Lee", "Ann Lee, a teacher", "a teacher, Ann Lee", "SANA news agency". */
  private named(range: Range): Known | undefined {
    const relative = this.elderOf(range);
    if (relative) return this.known(relative);
    for (const whole of parts(this.r, range)) {
      // "one of them, *retired* teacher Olive Grant,"
      const begun = this.r.groupAt[whole.from]?.shape === 'participle' || this.r.verb[whole.from];
      const part = begun && whole.from > range.from ? { ...whole, from: whole.from + 1 } : whole;
      // Behind a comma only an apposition names the source, not "released under the Tax Act".
      if (this.r.phraseAt[part.from]?.from !== part.from) continue;
      const entity = this.entityOf(part) ?? this.entityBeside(part);
      const behind = entity ? undefined : this.behindTitles(part);
      if (behind) return this.known(behind);
      if (!entity || (part.from > range.from && this.isOfNamed(range, entity))) continue;
      if (part.from === range.from && this.isSeveral(part)) return undefined;
      return this.titled(part, entity);
    }
    return undefined;
  }

  /** "Noordzee, *the Oslo start-up*": where a name that the entities do not know is from is not who it is. */
  private isOfNamed({ from }: Range, entity: Entity): boolean {
    const { kind, text = '' } = this.r.tokens[headOf(this.r, { from, to: from + 1 })] ?? {};
    const alone = this.r.tokens[from + 1]?.text === ',';
    return entity.type === 'place' && kind === 'word' && alone && /^\p{Lu}/u.test(text);
  }

  /** An entity as the source that a part names; with a title before its name it is a person, whatever the name's type. */
  private titled(part: Range, entity: Entity): Known {
    const head = headOf(this.r, part);
    const words = this.r.tokens.slice(part.from, head);
    const titled = words.some((t) => isRole(t.lower) || isUnnamed(t.lower));
    const body = namesBody(this.r.tokens[head]?.lower ?? '');
    const known = this.known(entity);
    return titled && !body && entity.type !== 'organization'
      ? { ...known, number: 'person' }
      : known;
  }

  /** "the *elder* Ochoa", "Ochoa Jr.": the one of that name whom the article calls Sr. or Jr. elsewhere. */
  private elderOf({ from, to }: Range): Entity | undefined {
    const words = this.r.tokens.slice(from, to).map(({ lower }) => lower);
    const old = words.findIndex((word) => /^(?:elder|older|senior)$/u.test(word));
    const young = words.findIndex((word) => /^(?:younger|junior)$/u.test(word));
    const at = Math.max(old, young);
    const name = at < 0 ? undefined : this.r.tokens[from + at + 1]?.text;
    if (name === undefined || at + 2 !== words.length || !/^\p{Lu}/u.test(name)) return undefined;
    const suffix = old >= 0 ? `${name} Sr` : `${name} Jr`;
    return this.mentions.entities.find(
      (entity) => entity.type === 'person' && entity.name.replace(/\.$/u, '').endsWith(suffix),
    );
  }

  /** The entity that the head of a part names, or that names its head: "*SANA* news agency". */
  private entityOf(part: Range): Entity | undefined {
    const head = headOf(this.r, part);
    const phrase = this.r.phraseAt[head];
    const noun = this.r.tokens[head];
    if (!phrase || !noun) return undefined;
    const start = this.startOf(phrase.from);
    const end = this.isPostNominal(phrase.from, head)
      ? (this.r.tokens[head - 1]?.end ?? noun.end)
      : noun.end;
    const limit = this.r.tokens[part.to - 1]?.end ?? noun.end;
    const named = this.mentions.within(start, noun.end).filter((m) => m.mention.form !== 'pronoun');
    const atHead = named.find(
      (m) => m.mention.end >= end && m.mention.end <= limit && m.entity.type !== 'group',
    );
    if (atHead) return this.endsPhrase(atHead.mention.end, part.to) ? atHead.entity : undefined;
    if (!namesBody(noun.lower)) return undefined;
    const body = named
      .filter((m) => m.entity.type === 'organization' && m.mention.end <= noun.start)
      .at(-1);
    const between = this.r.doc.text.slice(body?.mention.end, noun.start).trim();
    return body && between && HOLDS_BODIES.test(body.entity.name) ? undefined : body?.entity;
  }

  /** "Ann Lee *MP*"; in "the party's Rajya Sabha *MP*" it is what somebody is, not what follows a name. */
  private isPostNominal(from: number, at: number): boolean {
    const { tokens, cls } = this.r;
    return (
      POST_NOMINAL.test(tokens[at]?.text ?? '') &&
      !cls.slice(from, at).some((one) => one === 'determiner' || one === 'possessive')
    );
  }

  /** "CEO and president *Ann Lee*", "ambassador to Britain *Ann Lee*": a name behind two titles, or behind a title’s owner. */
  private behindTitles({ from, to }: Range): Entity | undefined {
    const { tokens, phraseAt } = this.r;
    const end = tokens[tokens[to - 1]?.text === ',' ? to - 2 : to - 1]?.end ?? 0;
    const own = this.mentions
      .within(this.startOf(from), end)
      .find(({ mention, entity }) => mention.end === end && entity.type === 'person');
    const title = tokens[phraseAt[from]?.head ?? from];
    if (own?.mention.form !== 'name' || !title) return undefined;
    if (!mayBePeople(title.lower) && !/^\p{Lu}{2,4}$/u.test(title.text)) return undefined;
    if (/[^s]s$/u.test(title.lower) || /^an?$/u.test(tokens[from]?.lower ?? '')) return undefined;
    const at = firstFrom(tokens, own.mention.start);
    const before = tokens[at - 1];
    const link = tokens[phraseAt[from]?.to ?? from]?.lower;
    const joined = link === 'and' && isRole(before?.lower ?? '');
    const owner = this.mentions
      .within(this.startOf(from), own.mention.start)
      .some(({ mention, entity }) => mention.end === before?.end && entity.type !== 'person');
    return joined || (owner && /^(?:of|to|at|in)$/u.test(link ?? '')) ? own.entity : undefined;
  }

  /** "the British newspaper *The Dispatch*", "a page called *Back Hull*": a name right behind the noun for what it names. */
  private entityBeside({ from, to }: Range): Entity | undefined {
    const { tokens, phraseAt } = this.r;
    const end = phraseAt[from]?.to ?? to;
    const at = /^(?:named|called|dubbed)$/u.test(tokens[end]?.lower ?? '') ? end + 1 : end;
    const capital = at < to && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
    if (!capital || phraseAt[at]?.from !== at) return undefined;
    return this.entityOf({ from: at, to });
  }

  /** False where the phrase goes on behind a name: "a *Ministry of Health* paper" is not the ministry. */
  private endsPhrase(end: number, limit: number): boolean {
    const last = firstFrom(this.r.tokens, end) - 1;
    // "*Mr Lee’s* announcement": the noun is the cue.
    if (this.r.cls[last + 1] === 'possessive' && last + 2 === limit) return true;
    const phrase = this.r.phraseAt[last];
    const head = this.r.tokens[phrase?.head ?? last];
    return (
      !phrase ||
      phrase.head <= last ||
      namesBody(head?.lower ?? '') ||
      this.isPostNominal(phrase.from, phrase.head)
    );
  }

  /** "Brussels and Accra": no one entity. */
  private isSeveral(part: Range): boolean {
    const end = this.r.tokens[headOf(this.r, part)]?.end ?? 0;
    const next = firstFrom(this.r.tokens, end);
    const joined = next < part.to && /^(?:and|&)$/u.test(this.r.tokens[next]?.lower ?? '');
    return (
      joined && !this.mentions.within(this.startOf(part.from), end).some((m) => m.mention.end > end)
    );
  }

  /** "River Watch, *a group based in Oslo*, which claimed …", "Lee, *a widow* who fears …": who or what it is set beside. */
  private apposed({ from }: Range): Known | undefined {
    const { tokens, cls, phraseAt } = this.r;
    const before = tokens[from - 2];
    const noun = tokens[phraseAt[from]?.head ?? from]?.lower ?? '';
    if (!before || tokens[from - 1]?.text !== ',' || !/^an?$/u.test(tokens[from]?.lower ?? ''))
      return undefined;
    const body = isCompany(noun) || namesBody(noun) || isCollective(noun);
    if (cls[from - 2] !== 'noun' || !(body || mayBePeople(noun))) return undefined;
    const type = body ? 'organization' : 'person';
    for (const { mention, entity } of this.mentions.before(before.end, 2))
      if (mention.end === before.end && entity.type === type) return this.known(entity);
    return undefined;
  }

  /** "a trader who gave only his first name, *Aung*,", "… her name only as *Aung*": a name that closes a relative clause. */
  private closing({ from, to }: Range): Known | undefined {
    const { tokens, phraseAt } = this.r;
    const wide = wideEnd(this.r, phraseAt[from]?.to ?? from);
    const relative = tokens[wide]?.text === ',' ? wide + 1 : wide;
    if (tokens[relative]?.lower !== 'who') return undefined;
    const last = tokens[to - 1]?.text === ',' ? to - 2 : to - 1;
    const phrase = phraseAt[last];
    if (
      !phrase ||
      phrase.to !== last + 1 ||
      !/^(?:,|as)$/u.test(tokens[phrase.from - 1]?.text ?? '')
    )
      return undefined;
    const start = this.startOf(phrase.from);
    const end = tokens[last]?.end ?? start;
    const own = this.mentions
      .within(start, end)
      .find(({ mention, entity }) => entity.type === 'person' && mention.end === end);
    return own && this.known(own.entity);
  }

  private startOf = (token: number): number => this.r.tokens[token]?.start ?? 0;
}
