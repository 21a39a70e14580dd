/** One finding in a list: a button that leads to its place on the page. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { offersFor } from '../annotation/corrections';
import type { Finding } from '../model/correction';
import type { Span } from '../model/span';
import { useReading, useWords } from './context';
import { CopyOne } from './copying/copy-one';
import { Offers } from './offers';

interface Props {
  /** The finding's id; several where one row stands for several mentions. */
  ids: readonly string[];
  /** The words it leads to. */
  spans: readonly Span[];
  unsure?: boolean;
  /** What the reader may correct, and its words. */
  finding?: Finding;
  said?: string;
  /** Buttons beside it, with what they open below. */
  beside?: ComponentChildren;
  below?: ComponentChildren;
  children: ComponentChildren;
}

/** A row of a list, with what stands beside and below it. */
export function Fact({ ids, spans, unsure = false, finding, said = '', ...given }: Props) {
  const { go, correct } = useReading();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { beside, below, children } = given;
  return (
    <li>
      <div class={unsure ? 'row unsure' : 'row'}>
        <button
          type="button"
          class="fact"
          data-ids={ids.join(' ')}
          data-rove
          tabIndex={-1}
          onClick={() => go(spans)}
        >
          {children}
          {unsure && <span class="note doubt">{words.say('unsure')}</span>}
        </button>
        {beside}
        <CopyOne ids={ids} />
        {finding && correct && (
          <Wrong finding={finding} said={said} open={open} toggle={() => setOpen(!open)} />
        )}
      </div>
      {below}
      {open && finding && (
        <div class="why">
          <Offers finding={finding} said={said} />
        </div>
      )}
    </li>
  );
}

interface WrongProps {
  finding: Finding;
  said: string;
  open: boolean;
  toggle(): void;
}

/** Opens what may be said of a finding. Quiet until its row has the pointer or the focus. */
function Wrong({ finding, said, open, toggle }: WrongProps) {
  const words = useWords();
  const { ask, askOf } = offersFor(finding, said, words);
  return (
    <button
      type="button"
      class="ask wrong"
      aria-expanded={open}
      aria-label={askOf}
      data-rove="beside"
      tabIndex={-1}
      onClick={toggle}
    >
      {ask}
    </button>
  );
}

/** What stands beside the words, quietly; nothing where there is nothing to say. */
export function Note({ children }: { children: ComponentChildren }) {
  const said = Array.isArray(children) ? children.filter(Boolean) : children;
  if (!said || (Array.isArray(said) && !said.length)) return null;
  return <span class="note">{said}</span>;
}

/** Notes in one line, those that are empty left out. */
export const noted = (...parts: (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

/** The article's own words, in its language whatever the interface speaks; `line` draws the kind's line under them. */
export function Quoted({ line = false, children }: { line?: boolean; children: string }) {
  const { analysis } = useReading();
  return (
    <bdi class={line ? 'words line' : 'words'} lang={analysis.language}>
      {children}
    </bdi>
  );
}
