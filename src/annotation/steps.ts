/** The marks one after the other, each with what is read out when the reader comes to it. */
import type { Words } from '../locale/words';
import type { Analysis } from '../model/analysis';
import type { Kind } from '../model/kind';
import { overlaps, type Span } from '../model/span';
import { annotate, isShown, type Wanted } from './annotate';
import { surface, surfaces } from './surface';
import { userBeside } from './wording';

export interface Step {
  id: string;
  kind: Kind;
  /** Source, cue and content of a claim together; one span else. */
  spans: readonly Span[];
}

/** Every mark that is shown, in text order, a claim as one; what the reader steps through. */
export function steps(analysis: Analysis, wanted: Wanted): Step[] {
  const all: Step[] = [];
  const claims = new Map<string, Step>();
  for (const mark of annotate(analysis)) {
    if (!isShown(mark, wanted)) continue;
    const { id, kind, spans } = mark;
    const step = claims.get(id);
    if (step) step.spans = [...step.spans, ...spans].sort((a, b) => a.start - b.start);
    else {
      const made = { id, kind, spans };
      all.push(made);
      if (kind === 'claims') claims.set(id, made);
    }
  }
  return all;
}

/**
 * What a mark is, in a few words: "loaded term: regime, quoted: Rossi".
 * @example nameOf(step, analysis, words)
 */
export function nameOf(step: Step, analysis: Analysis, words: Words): string {
  const [first] = step.spans;
  const said = first ? surface(analysis, first) : '';
  switch (step.kind) {
    case 'names':
      return words.say('aName', said);
    case 'dates':
      return words.say('aDate', said);
    case 'figures':
      return words.say('aFigure', said);
    case 'claims':
      return nameOfClaim(step.id, analysis, words);
    case 'wording': {
      const term = analysis.terms.find(({ id }) => id === step.id);
      return term ? words.say('aTerm', said, userBeside(term, words)) : said;
    }
  }
}

function nameOfClaim(id: string, analysis: Analysis, words: Words): string {
  const claim = analysis.claims.find((one) => one.id === id);
  if (!claim) return '';
  const content = surfaces(analysis, claim.content.spans);
  return claim.source.name
    ? words.say('aClaim', claim.source.name, content)
    : words.say('aClaimUnsourced', content);
}

/** The ids of the findings that stand, wholly or in part, within a stretch of the text. */
export function idsWithin(analysis: Analysis, view: Span): Set<string> {
  const isIn = (spans: readonly Span[]) => spans.some((span) => overlaps(span, view));
  const found = [
    ...analysis.entities.filter(({ mentions }) => isIn(mentions)),
    ...[...analysis.dates, ...analysis.figures, ...analysis.terms].filter((one) => isIn([one])),
    ...analysis.claims.filter(({ source, cue, content }) =>
      isIn([...source.spans, ...cue.spans, ...content.spans]),
    ),
  ];
  return new Set(found.map(({ id }) => id));
}
