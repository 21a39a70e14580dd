/**
 * How the marks look: kinds told apart by line style first, colour second. Colours and contrast figures (at least 3:1
 * for lines on white, cream and dark pages) are measured; see docs/EVALUATION.md.
 */
import type { Annotation } from '../model/annotation';

export type Scheme = 'light' | 'dark';
/** One highlight of the browser's registry holds all ranges of one look. */
export type Look =
  | 'names'
  | 'dates'
  | 'figures'
  | 'claim-source'
  | 'claim-content'
  | 'wording'
  | 'flash';
export const LOOKS: readonly Look[] = [
  'claim-content',
  'claim-source',
  'figures',
  'dates',
  'names',
  'wording',
  'flash',
];

const COLOURS: Readonly<Record<Scheme, Record<Exclude<Look, 'flash'>, string>>> = {
  light: {
    names: '#0B5FA5',
    dates: '#A8480A',
    figures: '#6B4E9B',
    'claim-source': '#00705A',
    'claim-content': '#00705A',
    wording: '#B0225E',
  },
  dark: {
    names: '#7CC4FF',
    dates: '#FFB066',
    figures: '#C9B0F5',
    'claim-source': '#5FD9B8',
    'claim-content': '#5FD9B8',
    wording: '#FF8FB8',
  },
};

/** The look of an annotation. */
export function lookOf(annotation: Pick<Annotation, 'kind' | 'part'>): Look {
  if (annotation.kind !== 'claims') return annotation.kind;
  return annotation.part === 'content' ? 'claim-content' : 'claim-source';
}

/** The highlight's name in the page-wide registry, which the page may use too. */
export const highlightName = (look: Look, scheme: Scheme): string => `newsloupe-${look}-${scheme}`;

/** Every name of ours, in the order of the style sheet. */
export const highlightNames = (): string[] =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    LOOKS.map((look) => highlightName(look, scheme)),
  );

/** The style sheet for every look in both schemes. Lines are of different weights, so that overlapping ones both show. */
export function styleSheet(): string {
  return (['light', 'dark'] as const)
    .flatMap((scheme) =>
      LOOKS.map(
        (look) => `::highlight(${highlightName(look, scheme)}){${declarations(look, scheme)}}`,
      ),
    )
    .join('\n');
}

function declarations(look: Look, scheme: Scheme): string {
  if (look === 'flash') return `background-color:${scheme === 'light' ? '#FFE27A' : '#6B5A00'}`;
  const colour = COLOURS[scheme][look];
  const line = (style: string, thickness: string) =>
    `text-decoration-line:underline;text-decoration-style:${style};text-decoration-color:${colour};text-decoration-thickness:${thickness}`;
  switch (look) {
    case 'names':
      return line('dotted', '2px');
    case 'dates':
      return line('dashed', '1.5px');
    case 'figures':
      return line('double', '1px');
    case 'claim-source':
      return line('solid', '1px');
    case 'claim-content':
      return `background-color:${colour}${scheme === 'light' ? '12' : '1C'}`;
    case 'wording':
      return `background-color:${colour}1F;${line('wavy', '1.5px')}`;
  }
}
