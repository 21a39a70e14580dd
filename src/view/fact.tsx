/** One finding in a list: a button that leads to its place on the page. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../model/span';
import { useReading, useWords } from './context';

interface Props {
  /** The finding's id; several where one row stands for several mentions. */
  ids: readonly string[];
  /** The words it leads to. */
  spans: readonly Span[];
  unsure?: boolean;
  /** Buttons beside it, with what they open below. */
  beside?: ComponentChildren;
  below?: ComponentChildren;
  children: ComponentChildren;
}

export function Fact({ ids, spans, unsure = false, beside, below, children }: Props) {
  const { go } = useReading();
  const words = useWords();
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
      </div>
      {below}
    </li>
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
