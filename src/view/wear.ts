/** The looks that the reader has chosen, put on a view: its lines are those of the page. */
import { KINDS } from '../model/kind';
import { HUES, type Look, type Looks, WEIGHTS } from '../model/look';

/** Sets `--names`, `--names-line` and the like on the document, which the style sheets use. */
export function wear(looks: Looks): void {
  const { style } = document.documentElement;
  for (const kind of KINDS)
    for (const [name, value] of propertiesOf(kind, looks[kind])) style.setProperty(name, value);
}

/** @example propertiesOf('names', { colour: 'blue', line: 'dotted' })[1] // ['--names-line', 'dotted 2px'] */
const propertiesOf = (kind: string, { colour, line }: Look): [string, string][] => [
  [`--${kind}`, `light-dark(${HUES[colour].light}, ${HUES[colour].dark})`],
  [`--${kind}-line`, `${line} ${WEIGHTS[line]}`],
];
