/** How the marks of a kind look: its colour and its line, out of those whose contrast was measured. */
import type { Key } from '../locale/messages';
import type { Kind } from '../model/kind';
import { COLOURS, type Colour, LINES, type Line, type Look } from '../model/look';
import { useWords } from '../view/context';
import { KIND_KEYS } from '../view/kinds';

const COLOUR_KEYS: Readonly<Record<Colour, Key>> = {
  blue: 'colourBlue',
  orange: 'colourOrange',
  green: 'colourGreen',
  pink: 'colourPink',
  purple: 'colourPurple',
  red: 'colourRed',
  teal: 'colourTeal',
  grey: 'colourGrey',
};
const LINE_KEYS: Readonly<Record<Line, Key>> = {
  dotted: 'lineDotted',
  dashed: 'lineDashed',
  solid: 'lineSolid',
  double: 'lineDouble',
  wavy: 'lineWavy',
};

interface Props {
  kind: Kind;
  look: Look;
  change(look: Look): void;
}

/** Two choices, for one kind. */
export function LookChoice({ kind, look, change }: Props) {
  const words = useWords();
  const name = words.say(KIND_KEYS[kind]);
  return (
    <span class="look">
      <select
        name={`${kind}-line`}
        aria-label={words.say('lineOf', name)}
        value={look.line}
        onChange={({ currentTarget }) => change({ ...look, line: currentTarget.value as Line })}
      >
        {LINES.map((line) => (
          <option key={line} value={line}>
            {words.say(LINE_KEYS[line])}
          </option>
        ))}
      </select>
      <select
        name={`${kind}-colour`}
        aria-label={words.say('colourOf', name)}
        value={look.colour}
        onChange={({ currentTarget }) => change({ ...look, colour: currentTarget.value as Colour })}
      >
        {COLOURS.map((colour) => (
          <option key={colour} value={colour}>
            {words.say(COLOUR_KEYS[colour])}
          </option>
        ))}
      </select>
    </span>
  );
}
