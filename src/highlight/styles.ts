/** How the marks look on the page: each kind in the colour and line the reader chose for it. */
import type { Annotation } from '../model/annotation';
import type { Kind } from '../model/kind';
import { HUES, type Looks, USUAL_LOOKS, WEIGHTS } from '../model/look';

export type Scheme = 'light' | 'dark';
/** One highlight of the browser's registry holds all ranges of one look. */
export type Look =
  | 'names'
  | 'names-again'
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
  'names-again',
  'names',
  'wording',
  'flash',
];

/** The look of an annotation. */
export function lookOf({ kind, part, again }: Pick<Annotation, 'kind' | 'part' | 'again'>): Look {
  if (kind === 'names') return again ? 'names-again' : 'names';
  if (kind !== 'claims') return kind;
  return part === 'content' ? 'claim-content' : 'claim-source';
}

/** The highlight's name in the page-wide registry, which the page may use too. */
export const highlightName = (look: Look, scheme: Scheme): string => `newsloupe-${look}-${scheme}`;

/** Every name of ours, in the order of the style sheet. */
export const highlightNames = (): string[] =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    LOOKS.map((look) => highlightName(look, scheme)),
  );

/** The style sheet for every look in both schemes. */
export function styleSheet(looks: Looks = USUAL_LOOKS): string {
  return (['light', 'dark'] as const)
    .flatMap((scheme) =>
      LOOKS.map(
        (look) =>
          `::highlight(${highlightName(look, scheme)}){${declarations(look, scheme, looks)}}`,
      ),
    )
    .join('\n');
}

/** How strong a tint is, as the last two digits of a colour: it only shows how far a mark goes. */
const TINTS = {
  'claim-content': { light: '12', dark: '1C' },
  wording: { light: '1F', dark: '1F' },
};

function declarations(look: Look, scheme: Scheme, looks: Looks): string {
  if (look === 'flash') return `background-color:${scheme === 'light' ? '#FFE27A' : '#6B5A00'}`;
  const { colour, line } = looks[kindOf(look)];
  const ink = HUES[colour][scheme];
  const tint = `background-color:${ink}${TINTS[look === 'wording' ? look : 'claim-content'][scheme]}`;
  if (look === 'claim-content') return tint;
  const underline = `text-decoration-line:underline;text-decoration-style:${line};text-decoration-color:${ink};text-decoration-thickness:${WEIGHTS[line]}`;
  return look === 'wording' ? `${tint};${underline}` : underline;
}

function kindOf(look: Exclude<Look, 'flash'>): Kind {
  if (look === 'names-again') return 'names';
  return look === 'claim-source' || look === 'claim-content' ? 'claims' : look;
}
