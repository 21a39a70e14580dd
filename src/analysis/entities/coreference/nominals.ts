/** Whom a phrase without a name takes up: "the minister", "the group", "the 20-year-old", "his party". */
import type { Entity } from '../../../model/analysis';
import type { Referent } from '../../../model/references';
import type { Segmented } from '../../../model/segmented';
import type { Phrase } from './phrases';
import { RoleIndex } from './role-index';
import type { Place, Ranked, Salience } from './salience';
import { sameTrade } from './trades';
import {
  genderOfNoun,
  isCompanyNoun,
  isDescription,
  isGeneric,
  isMedium,
  isOffice,
  isOwnKind,
  isTied,
  isUnbound,
  kindOfNoun,
  oneSpelling,
  sameBody,
  servesOthers,
} from './words';

/** After its noun these make another of a phrase: "the ministry *of* …", "the woman *who* …". */
const RESTRICTS = /^(?:of|for|that|who|whose|which|in|at|from|between|against|behind|near|on)$/;
/** So much more salient than the next must one be whom a description takes up. */
const CLEAR = 1.15;

/** How many sentences back a phrase may reach. */
const REACH = 10;

/** Whom a phrase means, how sure that is. */
export interface Meant {
  referent: Referent;
  confidence: number;
}

/** What a phrase is read with. */
export interface Scene {
  doc: Segmented;
  salience: Salience;
  /** The referent of an entity. */
  of: (entity: Entity) => Referent;
  /** The entity of a referent, where it has a name. */
  entityOf: (referent: Referent) => Entity | undefined;
  /** Whom a token mentions, a pronoun's owner for one. */
  at: (token: number) => Referent | undefined;
  /** The referent whose name stands at a token, further on too. */
  named: (token: number) => Referent | undefined;
}

/** Resolves the phrases of an article, in text order. */
export class Nominals {
  readonly #scene: Scene;
  readonly #roles: RoleIndex;
  readonly #byName: ReadonlyMap<string, Entity>;
  /** Persons by first mention outside the headline. */
  readonly #entities: readonly Entity[];
  readonly #calls = new Map<Referent, Set<string>>();

  constructor(scene: Scene, entities: readonly Entity[]) {
    this.#scene = scene;
    this.#roles = new RoleIndex(entities);
    this.#entities = entities;
    this.#byName = new Map(
      entities.flatMap((one) => [one.name, ...one.aliases].map((name) => [name, one] as const)),
    );
  }

  /** Undefined where the phrase brings in somebody new, or it is in doubt who is meant. */
  meant(phrase: Phrase, headline: boolean): Meant | undefined {
    if (headline && phrase.determiner !== 'owned') return this.#inHeadline(phrase);
    if (phrase.determiner === 'owned') return this.#owned(phrase);
    if (phrase.determiner !== 'definite') return undefined;
    const title = this.#title(phrase);
    const at = this.#start(phrase.from);
    const owner = this.#ownerAfter(phrase);
    if (owner) {
      const holder = this.#roles.holderAt(title, owner.name, at);
      return holder && this.#sure(holder, 0.8);
    }
    const narrowed = RESTRICTS.test(this.#lower(phrase.head + 1)) && !this.#isAside(phrase);
    if (narrowed) return undefined;
    const several = phrase.kind === 'people';
    const whose = several ? undefined : this.#whose(phrase);
    if (whose) return whose;
    const holder = several ? undefined : this.#roles.holder(title, at);
    if (holder && phrase.kind !== 'body') {
      const doubtful = this.#lower(phrase.from - 1) === 'as' || this.#firstAt(holder) >= at;
      return this.#sure(holder, doubtful ? 0.5 : 0.8);
    }
    if (several) return this.#again(phrase);
    return phrase.kind === 'body' ? this.#body(phrase, holder) : this.#person(phrase);
  }

  /** "the *Kenyan* president": the one of several whom a name before the noun tells. */
  #whose({ inner, head, from }: Phrase): Meant | undefined {
    let last = head - 1;
    while (last >= inner && this.#scene.at(last)?.entity === undefined) last--;
    const owner = last >= inner ? this.#scene.at(last) : undefined;
    if (!owner) return undefined;
    const { text, tokens } = this.#scene.doc;
    const title = text.slice(tokens[last + 1]?.start, tokens[head]?.end);
    const holder = this.#roles.holderAt(title, owner.name, this.#start(from));
    return holder && this.#sure(holder, this.#firstAt(holder) < this.#start(from) ? 0.85 : 0.5);
  }

  /** The article calls a body so: "the Northern Front *militia*". */
  call(referent: Referent, noun: string): void {
    const known = this.#calls.get(referent);
    if (known) known.add(oneSpelling(noun));
    else this.#calls.set(referent, new Set([oneSpelling(noun)]));
  }

  /** "the company *in question*": no more than "the company". */
  #isAside = ({ head }: Phrase): boolean =>
    this.#lower(head + 1) === 'in' && this.#lower(head + 2) === 'question';

  /** "the rebels" again: those of the same noun. */
  #again(phrase: Phrase): Meant | undefined {
    const isSame = (noun: string) =>
      noun === phrase.noun ||
      (isMedium(noun) && isMedium(phrase.noun) && sameBody(noun, phrase.noun));
    const [found] = this.#rank(phrase, ({ noun = '', kind }) =>
      kind === phrase.kind && isSame(noun) ? 1 : 0,
    );
    return found && { referent: found.referent, confidence: 0.55 };
  }

  /** "a rebel group … *the group*, the Northern Front,": who was brought in without a name gets it. */
  reveal(phrase: Phrase, named: Referent): void {
    if (phrase.determiner !== 'definite' || phrase.kind !== 'person') return;
    const before = this.#again(phrase)?.referent;
    if (before && before.entity === undefined && named.entity !== undefined)
      Object.assign(before, { name: named.name, entity: named.entity, gender: named.gender });
  }

  /** "the *Swede*": whom the article speaks of, by where they come from. */
  native(token: number): Meant | undefined {
    const phrase: Phrase = {
      from: token - 1,
      head: token,
      kind: 'person',
      noun: this.#lower(token),
      determiner: 'definite',
      inner: token,
    };
    return this.#described(phrase);
  }

  #person(phrase: Phrase): Meant | undefined {
    const again = this.#again(phrase);
    if (again) return again;
    const { noun } = phrase;
    if (servesOthers(noun)) {
      const told = this.#roles.ofTrade(noun, this.#start(phrase.from));
      return told && this.#isNear(told, phrase) ? this.#sure(told, 0.5) : undefined;
    }
    return isDescription(noun) ? this.#described(phrase) : undefined;
  }

  /** "the striker", "the 20-year-old": the one of that calling, else whom the article speaks of. */
  #described(phrase: Phrase): Meant | undefined {
    const sentence = this.#sentenceOf(phrase.from);
    const ranked = this.#rank(phrase, (referent, place) =>
      place.sentence === sentence && place.function === 'subject'
        ? 0
        : this.#mayBePerson(referent, phrase, place),
    );
    const told = this.#roles.ofTrade(phrase.noun, this.#start(phrase.from));
    const near = told && ranked.find(({ referent }) => referent.entity === told.id);
    const best = near?.referent ?? clear(ranked);
    return best && { referent: best, confidence: 0.5 };
  }

  /** How well a person may be called what the phrase says: nobody who is said to be something else. */
  #mayBePerson(referent: Referent, phrase: Phrase, place?: Place): number {
    const { entity, kind, gender, noun } = referent;
    if (kind !== 'person') return 0;
    const wanted = genderOfNoun(phrase.noun);
    if (wanted && gender && wanted !== gender) return 0;
    if (entity === undefined) return noun && sameTrade(phrase.noun, noun) ? 0.7 : 0;
    const roles = this.#scene.entityOf(referent)?.roles ?? [];
    const titles = roles.map(({ title }) => sameTrade(phrase.noun, title));
    if (titles.includes(true)) return 1;
    // "the gunman" of the next paragraph is not whom the article calls a spokesman.
    const other = place !== undefined && place.block !== this.#blockOf(phrase.from);
    const told = other && roles.some(({ title }) => kindOfNoun(last(title)) === 'person');
    return told || titles.includes(false) ? 0 : 0.8;
  }

  #body(phrase: Phrase, holder: Entity | undefined): Meant | undefined {
    const again = this.#again(phrase);
    const found = this.#rank(phrase, (referent) => this.#mayBeBody(referent, phrase));
    const first = found[0];
    if (!first)
      return again ?? (holder?.type === 'organization' ? this.#sure(holder, 0.5) : undefined);
    const called = found.filter(({ referent }) => this.#isCalled(referent, phrase.noun));
    const block = this.#blockOf(phrase.from);
    const fitting = called.length > 0 ? called : found;
    const best = sole(called) ?? nearest(fitting, block) ?? this.#topic(fitting) ?? sole(found);
    if (!best || (again && called.length === 0)) return again;
    return { referent: best, confidence: this.#isSureBody(best, found, phrase) ? 0.8 : 0.5 };
  }

  /** A body that is what the phrase says, and near; of nouns that fit many, the one named last. */
  #isSureBody(best: Referent, found: readonly Ranked[], { noun, from }: Phrase): boolean {
    const place = found.find(({ referent }) => referent === best)?.last;
    if (!place || isUnbound(noun) || !this.#tells(best, noun)) return false;
    if (this.#blockOf(from) - place.block > 1) return false;
    return !isGeneric(noun) || found.every(({ last }) => last.from <= place.from);
  }

  /** Of several the only one that the article opens with. */
  #topic(found: readonly Ranked[]): Referent | undefined {
    const { blocks } = this.#scene.doc;
    const lead = blocks.find(({ kind }) => kind === 'paragraph')?.end ?? 0;
    const topics = found.filter(({ referent }) => {
      const entity = this.#scene.entityOf(referent);
      return entity !== undefined && this.#firstAt(entity) < lead;
    });
    return topics.length === 1 ? topics[0]?.referent : undefined;
  }

  /** How well a body may be called by a noun: 0 where its name or the article says that it is something else. */
  #mayBeBody(referent: Referent, { noun }: Pick<Phrase, 'noun'>): number {
    const entity = referent.kind === 'body' ? this.#scene.entityOf(referent) : undefined;
    if (entity?.type !== 'organization') return 0;
    const tells = this.#tells(referent, noun);
    if (tells !== undefined)
      return tells && (!isUnbound(noun) || this.#isCalled(referent, noun)) ? 1 : 0;
    if (!isGeneric(noun)) return 0;
    const named = nounsOf(entity.name).some(isOwnKind);
    return named && (isCompanyNoun(noun) || isOwnKind(noun)) ? 0 : 0.8;
  }

  /** Whether the article or the body's name says that it is what a noun means; undefined where neither says anything. */
  #tells(referent: Referent, noun: string): boolean | undefined {
    const entity = this.#scene.entityOf(referent);
    if (!entity) return undefined;
    if (this.#isCalled(referent, noun)) return true;
    const told = [
      ...entity.roles.map(({ title }) => last(title)),
      ...nounsOf(entity.name),
      ...(this.#calls.get(referent) ?? []),
    ].map((word) => sameBody(noun, word));
    return told.includes(true) ? true : told.includes(false) ? false : undefined;
  }

  /** The noun stands in the body's name, or is what the article says it is. */
  #isCalled(referent: Referent, noun: string): boolean {
    const entity = this.#scene.entityOf(referent);
    if (!entity) return false;
    const wanted = oneSpelling(noun);
    return (
      [entity.name, ...entity.aliases].some(
        (name) => name.includes(' ') && nounsOf(name).includes(wanted),
      ) ||
      entity.roles.some(({ title }) => oneSpelling(last(title)) === wanted) ||
      this.#calls.get(referent)?.has(wanted) === true
    );
  }

  /** "his party", "its spokesman", "her client": somebody of the owner's, named where the article says who that is. */
  #owned(phrase: Phrase): Meant | undefined {
    const { noun, kind } = phrase;
    const at = this.#start(phrase.from);
    const owner = phrase.owner === undefined ? undefined : this.#scene.at(phrase.owner);
    if (kind === 'body') return owner && this.#bodyOf(owner, noun);
    if (kind !== 'person') return undefined;
    const title = this.#title(phrase);
    if (owner) {
      const holder = this.#roles.holderAt(title, owner.name, at);
      if (holder && holder.id !== owner.entity) return this.#sure(holder, 0.8);
    }
    if (noun === 'client') {
      const found = this.#rank(phrase, (one) => (one !== owner && this.#isParty(one) ? 1 : 0));
      return found[0] && { referent: found[0].referent, confidence: 0.5 };
    }
    if (isTied(noun) && owner?.kind === 'person') return undefined;
    const holder = isTied(noun) ? this.#roles.holder(title, at) : undefined;
    const apart = holder?.roles.some(
      ({ of }) =>
        of !== undefined &&
        owner !== undefined &&
        !owner.name.includes(of) &&
        !of.includes(owner.name),
    );
    return holder && !apart && holder.id !== owner?.entity ? this.#sure(holder, 0.5) : undefined;
  }

  /** Somebody whom a lawyer may stand up for: no other lawyer. */
  #isParty(referent: Referent): boolean {
    const roles = this.#scene.entityOf(referent)?.roles;
    return (
      referent.kind === 'person' &&
      roles !== undefined &&
      !roles.some(({ title }) => servesOthers(last(title)))
    );
  }

  /** The body that somebody is said to be of: "Lind, leader of the Heimat Front": "his party". */
  #bodyOf(owner: Referent, noun: string): Meant | undefined {
    for (const { of } of this.#scene.entityOf(owner)?.roles ?? []) {
      const body = of === undefined ? undefined : this.#byName.get(of);
      if (body?.type !== 'organization') continue;
      const referent = this.#scene.of(body);
      if (this.#mayBeBody(referent, { noun }) > 0) return { referent, confidence: 0.5 };
    }
    return undefined;
  }

  /** "Minister: dam is safe", "Coal chief quits": who holds the office, or whom alone the lead names. */
  #inHeadline(phrase: Phrase): Meant | undefined {
    if (phrase.kind === 'people' || phrase.determiner === 'indefinite') return undefined;
    const title = this.#title(phrase);
    const holder = this.#roles.holder(title, this.#start(phrase.from)) ?? this.#roles.leader(title);
    if (holder && (holder.type === 'person') === (phrase.kind === 'person'))
      return this.#sure(holder, 0.5);
    if (isOffice(phrase.noun) || servesOthers(phrase.noun)) return undefined;
    const named = this.#inLead(phrase);
    return named && this.#sure(named, 0.5);
  }

  /** The only one that fits of those whom the first paragraph names that names any. */
  #inLead(phrase: Phrase): Entity | undefined {
    const { doc, of } = this.#scene;
    const fits = (entity: Entity) =>
      phrase.kind === 'body'
        ? this.#mayBeBody(of(entity), phrase) > 0 && isGeneric(phrase.noun)
        : entity.type === 'person' && this.#mayBePerson(of(entity), phrase) > 0;
    for (const block of doc.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 2)) {
      const here = this.#entities.filter(
        (entity) =>
          entity.mentions.some(({ start }) => start >= block.start && start < block.end) &&
          fits(entity),
      );
      if (here.length > 0) return here.length === 1 ? here[0] : undefined;
    }
    return undefined;
  }

  #rank(phrase: Phrase, fit: (referent: Referent, place: Place) => number): Ranked[] {
    const { salience } = this.#scene;
    return salience.rank({
      sentence: this.#sentenceOf(phrase.from),
      reach: REACH,
      block: this.#blockOf(phrase.from),
      quote: -1,
      subject: false,
      speaks: false,
      fit,
    });
  }

  /** Mentioned in the last few sentences. */
  #isNear(entity: Entity, phrase: Phrase): boolean {
    return this.#rank(phrase, (referent) => (referent.entity === entity.id ? 1 : 0)).length > 0;
  }

  /** "the chief executive *of Orbit Bank*", "*Kenya's* president": whose office it is. */
  #ownerAfter({ head }: Phrase): Referent | undefined {
    if (!/^(?:of|at)$/.test(this.#lower(head + 1))) return undefined;
    return this.#scene.named(this.#lower(head + 2) === 'the' ? head + 3 : head + 2);
  }

  #sure = (entity: Entity, confidence: number): Meant => ({
    referent: this.#scene.of(entity),
    confidence,
  });
  #firstAt = ({ mentions }: Entity): number => mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  #sentenceOf = (token: number): number => this.#scene.doc.tokens[token]?.sentence ?? 0;
  #blockOf = (token: number): number =>
    this.#scene.doc.sentences[this.#sentenceOf(token)]?.block ?? 0;
  #start = (token: number): number => this.#scene.doc.tokens[token]?.start ?? 0;
  #lower = (token: number): string => this.#scene.doc.tokens[token]?.lower ?? '';
  #title({ inner, head }: Phrase): string {
    const { text, tokens } = this.#scene.doc;
    return text.slice(tokens[inner]?.start, tokens[head]?.end);
  }
}

/** The most salient, where it is so clearly. */
function clear([first, second]: readonly Ranked[]): Referent | undefined {
  return first && (!second || first.score >= CLEAR * second.score) ? first.referent : undefined;
}

/** The clearly most salient of those in the same paragraph, else of those in the one before. */
function nearest(ranked: readonly Ranked[], block: number): Referent | undefined {
  for (const back of [0, 1]) {
    const there = ranked.filter(({ last }) => block - last.block === back);
    if (there.length > 0) return clear(there);
  }
  return undefined;
}

const sole = (ranked: readonly Ranked[]): Referent | undefined =>
  ranked.length === 1 ? ranked[0]?.referent : undefined;

/** The last word of what a body is said to be: "a left-wing monitoring group". */
const last = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\s(?:of|for|in|on|at|that|which|from|based)\s.*$/u, '')
    .replace(/^.*[\s-]/u, '');

/** The words of a name that may say what it is: its last, and that before *of*. */
function nounsOf(name: string): string[] {
  const words = name.toLowerCase().replaceAll('.', '').split(/\s+/u).map(oneSpelling);
  const of = words.findIndex((word) => /^(?:of|for|on)$/u.test(word));
  return [words.at(-1) ?? '', ...(of > 0 ? [words[of - 1] ?? ''] : [])];
}
