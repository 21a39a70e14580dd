/** What the card says of one finding, by its kind. */
import type { Words } from '../locale/words';
import type { Analysis, Claim, DateMention, Entity, Figure, Term } from '../model/analysis';
import type { Annotation } from '../model/annotation';
import { type Finding, placesOf } from '../model/correction';
import type { Explanation } from '../model/explanation';
import type { Kind } from '../model/kind';
import { calledIn } from './called';
import { isUnsure } from './doubt';
import { categoryName, ruleWords } from './reasons';
import { contentWords, sortLabel } from './said';
import { surface, surfaces } from './surface';
import { basisOf, dateLabel, timeline } from './when';
import { oneLabel } from './who';
import { userOf } from './wording';

/** A line of the card: what is said under a title. `foreign`: in the article's or the word list's language. */
export interface CardLine {
  title: string;
  said: string;
  foreign?: boolean;
}
export interface CardFinding {
  id: string;
  kind: Kind;
  /** The article's own words. */
  words: string;
  /** What they are, in one line. */
  what: string;
  /** Who used them, how we know, what it rests on. */
  lines: readonly CardLine[];
  /** A term, which has an entry in the word list. */
  term?: Term;
  /** What a reader may correct. */
  finding: Finding;
}

/** What is said of a mark's finding; undefined for one the analysis does not hold. `modified`: of the page. */
export function findingOf(
  analysis: Analysis,
  mark: Annotation,
  words: Words,
  modified?: string,
): CardFinding | undefined {
  const { id, kind } = mark;
  const is = (one: { id: string }) => one.id === id;
  const said = mark.spans[0] ? surface(analysis, mark.spans[0]) : '';
  const about = { id, kind, words: said };
  switch (kind) {
    case 'wording': {
      const term = analysis.terms.find(is);
      return term && { ...about, finding: { kind, term }, ...ofTerm(analysis, term, words) };
    }
    case 'names': {
      const entity = analysis.entities.find(is);
      return entity && { ...about, finding: { kind, entity }, ...ofName(analysis, entity, words) };
    }
    case 'dates': {
      const date = analysis.dates.find(is);
      const finding = date && ({ kind, places: [date] } as const);
      return finding && { ...about, finding, ...ofDate(analysis, date, words, modified) };
    }
    case 'figures': {
      const figure = analysis.figures.find(is);
      const finding = figure && ({ kind, places: [figure] } as const);
      return finding && { ...about, finding, ...ofFigure(analysis, figure, words) };
    }
    case 'claims': {
      const claim = analysis.claims.find(is);
      const finding = claim && ({ kind, places: placesOf(claim) } as const);
      const own = finding && { finding, words: contentWords(analysis, claim) };
      return own && { ...about, ...own, ...ofClaim(analysis, claim, words) };
    }
  }
}

type Said = Pick<CardFinding, 'what' | 'lines' | 'term'>;

function ofTerm(analysis: Analysis, term: Term, words: Words): Said {
  return {
    what: noted(
      words.say('cardWording'),
      categoryName(term.category, words),
      term.headline && words.say('inHeadline'),
      isUnsure(term) && words.say('unsure'),
    ),
    lines: written(
      [words.say('whyUser'), userOf(term, words)],
      [words.say('cardBasis'), ruleWords(term.rule, words)],
      [words.say('cardTarget'), term.target?.name, true],
      [words.say('cardCalled'), calledIn(analysis, term.target, words, term)],
    ),
    term,
  };
}

function ofName(analysis: Analysis, entity: Entity, words: Words): Said {
  const { id, name, type, roles, aliases, mentions } = entity;
  const count = mentions.filter(({ form }) => form === 'name').length;
  return {
    what: noted(oneLabel(type, words), name, roles[0]?.title),
    lines: written(
      [words.say('cardVariants'), aliases.join(', '), true],
      [words.say('cardMentions'), count > 1 && words.count('timesCounted', count)],
      [words.say('cardCalled'), calledIn(analysis, { name, entity: id }, words)],
    ),
  };
}

const TIMES = {
  DATE: 'cardDate',
  TIME: 'cardDate',
  DURATION: 'cardDuration',
  SET: 'cardRepeated',
} as const;

function ofDate(analysis: Analysis, date: DateMention, words: Words, modified?: string): Said {
  const moment = timeline(analysis, modified, words).find(({ value }) => value === date.value);
  const isPoint = date.type === 'DATE' || date.type === 'TIME';
  const basis = basisOf(analysis, date, words) || (moment && words.say('basisStated'));
  return {
    what: noted(
      words.say(TIMES[date.type]),
      moment ? dateLabel(date.value, words) : isPoint && words.say('notPlaced'),
      moment?.unsure && words.say('unsure'),
    ),
    lines: written([words.say('cardBasis'), moment && basis]),
  };
}

function ofFigure(analysis: Analysis, figure: Figure, words: Words): Said {
  return {
    what: noted(
      words.say('cardFigure'),
      figure.approximate && words.say('cardApproximate'),
      isUnsure(figure) && words.say('unsure'),
    ),
    lines: written(
      [words.say('cardValue'), amount(figure, words)],
      [words.say('cardCounts'), figure.of && surface(analysis, figure.of), true],
    ),
  };
}

/** "350,000 t", "3–5 km", "≥ 20"; '' where the words say no number. */
function amount({ value, low, high, unit = '' }: Figure, words: Words): string {
  const bounds =
    low !== undefined && high !== undefined
      ? `${words.number(low)}–${words.number(high)}`
      : low !== undefined
        ? `≥ ${words.number(low)}`
        : high !== undefined && `≤ ${words.number(high)}`;
  const number = value === undefined ? bounds : words.number(value);
  return number ? `${number} ${unit}`.trim() : '';
}

const KINDS = { direct: 'claimDirect', indirect: 'claimIndirect', mixed: 'claimMixed' } as const;

function ofClaim(analysis: Analysis, claim: Claim, words: Words): Said {
  const { source, cue, kind, within } = claim;
  const outer = analysis.claims.find(({ id }) => id === within)?.source.name;
  const role = analysis.entities.find(({ id }) => id === source.entity)?.roles[0]?.title;
  const stands = [...source.spans, ...cue.spans].sort((a, b) => a.start - b.start);
  return {
    what: noted(
      words.say('cardClaim'),
      words.say(KINDS[kind]),
      cue.stance === 'attitude' && words.say('claimAttitude'),
      isUnsure(claim) && words.say('unsure'),
    ),
    lines: written(
      [words.say('cardWhoSaid'), whoSaid(claim, role, words)],
      [words.say('cardSource'), surfaces(analysis, stands), true],
      [words.say('cardBasis'), outer && words.say('claimWithin', outer)],
    ),
  };
}

const whoSaid = ({ source }: Claim, role: string | undefined, words: Words): string =>
  source.name
    ? noted(source.name, role, source.sort !== 'none' && sortLabel(source.sort, words))
    : words.say('noSource');

/**
 * Why a term is noticed, as the word list has it: what it does, plainer terms, what style guides advise, the entry and
 * its sources.
 */
export function explained(entry: Explanation | null, words: Words): CardLine[] {
  if (!entry) return written([words.say('whyEntry'), words.say('whyGone')]);
  const { form, why, also, position, sources } = entry;
  return written(
    [words.say('whyEffect'), why, true],
    [words.say('whyAlso'), also.join(', '), true],
    [words.say('whyPosition'), position, true],
    [words.say('whyEntry'), words.say('quotedWords', form)],
    [words.say('whySources'), sources.join('; '), true],
  );
}

type Line = readonly [title: string, said: string | false | undefined, foreign?: boolean];

/** Lines that say something. */
const written = (...lines: readonly Line[]): CardLine[] =>
  lines.flatMap(([title, said, foreign]) =>
    said ? [{ title, said, ...(foreign && { foreign }) }] : [],
  );

const noted = (...parts: (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');
