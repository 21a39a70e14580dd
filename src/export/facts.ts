/** An analysis as a list of facts, all alike whatever their kind: what every format is written from. */
import { contentWords } from '../annotation/said';
import type { Analysis, Claim, DateMention, Entity, Figure, Term } from '../model/analysis';
import type { Kind } from '../model/kind';
import type { Span } from '../model/span';
import { type Dated, dateOfClaim, UNDATED } from './fact-date';
import { sentenceFinder } from './sentence';
import { type Choice, provenance, type Source } from './source';

export type FactKind = 'name' | 'date' | 'claim' | 'term' | 'figure';

/** One fact. Strings are '' where the article does not say: nothing is guessed. */
export interface Fact extends Dated {
  /** The id of the entity, date, claim … it comes from. */
  id: string;
  kind: FactKind;
  /** Where it stands in the analysed text; a name's first mention. */
  spans: readonly Span[];
  /** The article's own words in one line; of a name its fullest form, of a figure with what is counted. */
  quote: string;
  speaker: string;
  role: string;
  /** The page's address, with a deep link to the words where a checked one is known. */
  url: string;
  quoteType: '' | Claim['kind'];
  /** The words of the cue: "said", "according to". */
  verb: string;
  voice: '' | Term['voice'];
  /** Whom a term is about. */
  target: string;
  sentence: string;
  /** Of a term: which rule gave the voice, and the entry of the word list. */
  why: string;
  /** 0 to 1. */
  certainty: number;
  /** Of a figure what the words say, where they say it. */
  value: string;
  unit: string;
  /** The finding itself, for what only its kind has. */
  from: Found;
}
type Found =
  | { kind: 'name'; finding: Entity }
  | { kind: 'date'; finding: DateMention }
  | { kind: 'claim'; finding: Claim }
  | { kind: 'term'; finding: Term }
  | { kind: 'figure'; finding: Figure };

const KIND_OF: Readonly<Record<FactKind, Kind>> = {
  name: 'names',
  date: 'dates',
  claim: 'claims',
  term: 'wording',
  figure: 'figures',
};

/**
 * The facts of an article in text order. Terms whose category is off are left out, as they are on the page.
 * @example toFacts(source, { kinds: ['claims'] })[0]?.speaker // 'Abbas Araghchi'
 */
export function toFacts(source: Source, choice: Choice = {}): Fact[] {
  const { analysis, links = {} } = source;
  const page = provenance(source).url;
  const sentenceAt = sentenceFinder(analysis);
  const roles = new Map(analysis.entities.map(({ id, roles: [role] }) => [id, role?.title ?? '']));
  const ids = choice.ids && new Set(choice.ids);
  return found(analysis)
    .filter(({ kind }) => !choice.kinds || choice.kinds.includes(KIND_OF[kind]))
    .filter(({ finding }) => !ids || ids.has(finding.id))
    .flatMap((from): Fact[] => {
      const spans = spansOf(from);
      const [first] = spans;
      if (!first) return [];
      const sentence = sentenceAt(first);
      const url = Object.hasOwn(links, from.finding.id) ? links[from.finding.id] : undefined;
      return [
        {
          ...EMPTY,
          id: from.finding.id,
          kind: from.kind,
          spans,
          sentence: oneLine(analysis.text.slice(sentence.start, sentence.end)),
          url: url ?? page,
          from,
          ...detail(analysis, from, { sentence, roles }),
        },
      ];
    })
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

const EMPTY = {
  ...UNDATED,
  quote: '',
  speaker: '',
  role: '',
  quoteType: '' as const,
  verb: '',
  voice: '' as const,
  target: '',
  why: '',
  certainty: 1,
  value: '',
  unit: '',
};

function found(analysis: Analysis): Found[] {
  return [
    ...analysis.entities.map((finding) => ({ kind: 'name' as const, finding })),
    ...analysis.dates.map((finding) => ({ kind: 'date' as const, finding })),
    ...analysis.claims.map((finding) => ({ kind: 'claim' as const, finding })),
    ...analysis.terms.filter(({ on }) => on).map((finding) => ({ kind: 'term' as const, finding })),
    ...analysis.figures.map((finding) => ({ kind: 'figure' as const, finding })),
  ];
}

/** Entities that are never named have no place to show. */
function spansOf({ kind, finding }: Found): readonly Span[] {
  if (kind === 'claim') return finding.content.spans;
  if (kind !== 'name') return [{ start: finding.start, end: finding.end }];
  const first = finding.mentions.find(({ form }) => form === 'name');
  return first ? [{ start: first.start, end: first.end }] : [];
}

interface Around {
  sentence: Span;
  roles: ReadonlyMap<string, string>;
}
type Detail = Partial<Fact> & Pick<Fact, 'quote' | 'certainty'>;

function detail(analysis: Analysis, from: Found, around: Around): Detail {
  switch (from.kind) {
    case 'name':
      return nameDetail(from.finding);
    case 'date':
      return dateDetail(analysis, from.finding);
    case 'claim':
      return claimDetail(analysis, from.finding, around);
    case 'term':
      return termDetail(analysis, from.finding, around);
    case 'figure':
      return figureDetail(analysis, from.finding);
  }
}

const nameDetail = (entity: Entity): Detail => ({
  quote: entity.name,
  role: entity.roles[0]?.title ?? '',
  certainty: Math.max(0, ...entity.mentions.map(({ confidence }) => confidence)),
});

const dateDetail = (analysis: Analysis, date: DateMention): Detail => ({
  quote: words(analysis, date),
  ...(/^(?:BC)?\d/u.test(date.value) && {
    date: date.value,
    dateBasis: date.anchor === 'none' ? '' : date.anchor,
    dateFrom: date,
  }),
  value: date.value,
  certainty: date.confidence,
});

const claimDetail = (analysis: Analysis, claim: Claim, { sentence, roles }: Around): Detail => ({
  quote: contentWords(analysis, claim),
  speaker: claim.source.name,
  role: roles.get(claim.source.entity ?? '') ?? '',
  ...dateOfClaim(analysis, claim, sentence),
  quoteType: claim.kind,
  verb: claim.cue.spans.map((span) => words(analysis, span)).join(' … '),
  certainty: claim.confidence,
});

function termDetail(analysis: Analysis, term: Term, { sentence, roles }: Around): Detail {
  const claim = analysis.claims.find(({ id }) => id === term.claim);
  return {
    quote: words(analysis, term),
    speaker: term.speaker?.name ?? '',
    role: roles.get(term.speaker?.entity ?? '') ?? '',
    ...(claim && dateOfClaim(analysis, claim, sentence)),
    voice: term.voice,
    target: term.target?.name ?? '',
    why: `${term.rule}: ${term.entry} (${term.category})`,
    certainty: term.confidence,
  };
}

function figureDetail(analysis: Analysis, figure: Figure): Detail {
  const { value, low, high, unit = '', of } = figure;
  const bounds = low === undefined && high === undefined ? '' : `${low ?? ''}..${high ?? ''}`;
  return {
    quote: [figure, ...(of ? [of] : [])].map((span) => words(analysis, span)).join(' '),
    value: value === undefined ? bounds : String(value),
    unit,
    certainty: figure.confidence,
  };
}

const words = ({ text }: Analysis, { start, end }: Span): string => oneLine(text.slice(start, end));

/** @example oneLine(' A quiet\nport ') // 'A quiet port' */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
