/** From mark to mark, in the order of the text; what each is can be seen, and is read out. */
import { useMemo, useState } from 'preact/hooks';
import type { Wanted } from '../annotation/annotate';
import { nameOf, type Step, steps } from '../annotation/steps';
import type { Analysis } from '../model/analysis';
import { useReading, useWords } from './context';

interface Props {
  listed: Analysis;
  /** Which marks are shown. */
  wanted: Wanted;
  /** Tells the id of the finding stepped to. */
  change(current: string | undefined): void;
}

/** Previous and next, and between them where the reader is: “5 of 23, name: Vell”. */
export function Stepper({ listed, wanted, change }: Props) {
  const words = useWords();
  const { analysis, go } = useReading();
  const all = useMemo(() => steps(listed, wanted), [listed, wanted]);
  const [mark, setMark] = useState<string>();
  const at = all.findIndex((step) => markOf(step) === mark);
  const step = (by: 1 | -1) => {
    const next = all.at(at < 0 && by < 0 ? -1 : (at + by + all.length) % all.length);
    if (!next) return;
    setMark(markOf(next));
    change(next.id);
    go(next.spans);
  };
  const here = all[at];
  return (
    <fieldset class="stepper" aria-label={words.say('stepThrough')} disabled={all.length === 0}>
      <button type="button" class="act quiet" onClick={() => step(-1)}>
        {words.say('previous')}
      </button>
      <p role="status">
        {here
          ? words.say(
              'announced',
              words.say('position', words.number(at + 1), words.number(all.length)),
              nameOf(here, analysis, words),
            )
          : words.count('matchesCounted', all.length)}
      </p>
      <button type="button" class="act quiet" onClick={() => step(1)}>
        {words.say('next')}
      </button>
    </fieldset>
  );
}

/** A name is marked at several places, and two kinds of marks may begin at one. */
const markOf = ({ id, spans }: Step): string => `${id} at ${spans[0]?.start}`;
