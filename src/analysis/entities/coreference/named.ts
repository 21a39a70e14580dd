/** Where an article's names and roles stand, and what a name beside a phrase says of it. */
import type { Entity } from '../../../model/analysis';
import type { Kind } from '../../../model/references';
import type { Segmented, Token } from '../../../model/segmented';
import { tokenAt } from '../names/name';
import { isVerb } from './grammar';
import type { Phrase } from './phrases';
import { AUXILIARIES, isGeneric, SPEECH } from './words';

export interface NameAt {
  entity: Entity;
  /** Tokens, `to` exclusive. */
  from: number;
  to: number;
}

/** How far behind a phrase its name may stand, and a role from its name, in tokens. */
const ASIDE = 12;

export class Named {
  /** Per token: the name it stands in, the longest where they nest. */
  readonly names: (NameAt | undefined)[];
  /** Per token: whose role it says. */
  readonly roles: (Entity | undefined)[];
  readonly #tokens: readonly Token[];

  constructor({ tokens }: Segmented, entities: readonly Entity[]) {
    this.#tokens = tokens;
    this.names = new Array<NameAt | undefined>(tokens.length).fill(undefined);
    this.roles = new Array<Entity | undefined>(tokens.length).fill(undefined);
    for (const entity of entities) this.#index(entity);
  }

  #index(entity: Entity): void {
    for (const { start, end, form } of entity.mentions) {
      if (form !== 'name') continue;
      const name = { entity, ...this.range(start, end) };
      for (let i = name.from; i < name.to; i++) {
        const other = this.names[i];
        if (!other || other.to - other.from < name.to - name.from) this.names[i] = name;
      }
    }
    for (const { start, end } of entity.roles) {
      const { from, to } = this.range(start, end);
      if (!this.#isNear(entity, from, to)) continue;
      for (let i = from; i < to; i++) this.roles[i] ??= entity;
    }
  }

  /** True where a name of an entity stands within or beside tokens. */
  #isNear(entity: Entity, from: number, to: number): boolean {
    for (let i = Math.max(0, from - ASIDE); i < to + ASIDE; i++)
      if (this.names[i]?.entity === entity) return true;
    return false;
  }

  /** The tokens of a span. */
  range(start: number, end: number): { from: number; to: number } {
    const from = tokenAt(this.#tokens, start);
    let to = from;
    while (to < this.#tokens.length && (this.#tokens[to] as Token).start < end) to++;
    return { from, to };
  }

  /** Whom an aside or a title beside a phrase names: "Lee, *a farmer*,", "*its founder*, the writer Jo Lee,". */
  beside(phrase: Phrase): Entity | undefined {
    const named = this.#namedBody(phrase);
    if (named) return named;
    const owner = this.roles[phrase.head];
    if (owner && kindOfEntity(owner) === phrase.kind) return owner;
    return this.#nameBefore(phrase) ?? this.#nameBehind(phrase);
  }

  /** "the Northern Front *militia*", "the charity *Shorewatch*": a noun beside a body's name says what it is. */
  #namedBody({ head, kind, noun }: Phrase): Entity | undefined {
    const name = this.names[head - 1];
    if (
      kind !== 'body' ||
      name?.to !== head ||
      name.entity.type !== 'organization' ||
      !isGeneric(noun)
    )
      return undefined;
    return name.entity;
  }

  /** "Jo Lee, 34, *a farmer*, …": not "with Jo Lee, *the minister* said". */
  #nameBefore({ from, head, kind, determiner }: Phrase): Entity | undefined {
    if (determiner === 'bare' || this.#tokens[from - 1]?.text !== ',') return undefined;
    let end = from - 2;
    if (this.#tokens[end]?.kind === 'number' && this.#tokens[end - 1]?.text === ',') end -= 2;
    if (this.#tokens[end]?.text === ')') while (end > 0 && this.#tokens[end--]?.text !== '(');
    const name = this.names[end];
    if (!name || kindOfEntity(name.entity) !== kind) return undefined;
    const next = this.#tokens[head + 1];
    if (next?.kind === 'mark') return name.entity;
    const { lower = '' } = next ?? {};
    if (/^(?:that|which|who|whose)$/u.test(lower)) return name.entity; // "Lumen, *the lender* that"
    if (determiner === 'definite' || SPEECH.has(lower) || AUXILIARIES.has(lower)) return undefined;
    return name.entity;
  }

  /** "*the athlete* in question, Juniper Hale, …", "*a spokesman* for the port, Jo Lee, said". */
  #nameBehind({ head, kind }: Phrase): Entity | undefined {
    let i = head + 1;
    const limit = Math.min(head + ASIDE, this.#tokens.length);
    while (i < limit && this.#tokens[i]?.kind === 'word' && !isVerb(this.#tokens[i])) i++;
    if (this.#tokens[i]?.text !== ',') return undefined;
    // "its founder, *convicted* fraudster Jo Lee,"
    if (/ed$/u.test(this.#tokens[i + 1]?.lower ?? '')) i++;
    for (i++; i < limit; i++) {
      const name = this.names[i];
      if (name && kindOfEntity(name.entity) === kind) {
        const after = this.#tokens[name.to];
        const closes = !after || /^[,.;:)—–”"]$/u.test(after.text);
        return closes && this.#tokens[name.from]?.sentence === this.#tokens[head]?.sentence
          ? name.entity
          : undefined;
      }
      const token = this.#tokens[i] as Token;
      if (token.kind === 'mark' && token.spaced) return undefined;
      if (
        token.text === ',' ||
        isVerb(token) ||
        /^(?:and|or|but|who|which|while|as|of|from)$/u.test(token.lower)
      )
        return undefined;
    }
    return undefined;
  }
}

/** What pronouns may stand for an entity. */
export function kindOfEntity({ type, name }: Entity): Kind {
  if (type === 'person') return 'person';
  if (type === 'organization' || type === 'place') return 'body';
  return type === 'group' && /(?:s|men|people)$/u.test(name) ? 'people' : 'thing';
}
