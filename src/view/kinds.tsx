/** A switch for each kind of mark, showing its line and how many there are. */
import { countKinds } from '../annotation/counts';
import { KINDS, type Kind } from '../model/kind';
import { useReading, useWords } from './context';

/** The name of each kind. */
export const KIND_KEYS = {
  names: 'kindNames',
  dates: 'kindDates',
  claims: 'kindClaims',
  wording: 'kindWording',
  figures: 'kindFigures',
} as const;

/** What each kind is, in a line. */
export const KIND_NOTES = {
  names: 'noteNames',
  dates: 'noteDates',
  claims: 'noteClaims',
  wording: 'noteWording',
  figures: 'noteFigures',
} as const;

interface Props {
  kinds: Readonly<Record<Kind, boolean>>;
  change(kinds: Record<Kind, boolean>): void;
}

/** The switches. */
export function Kinds({ kinds, change }: Props) {
  const words = useWords();
  const { analysis } = useReading();
  const counts = countKinds(analysis);
  return (
    <fieldset class="kinds" aria-label={words.say('marksOnPage')}>
      {KINDS.map((kind) => {
        const name = words.say(KIND_KEYS[kind]);
        const count = words.number(counts[kind]);
        return (
          <button
            key={kind}
            type="button"
            class={kind}
            aria-pressed={kinds[kind]}
            onClick={() => change({ ...kinds, [kind]: !kinds[kind] })}
          >
            <span class="line">{name}</span> <span class="count">{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
