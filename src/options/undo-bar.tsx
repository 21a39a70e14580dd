/** What was done last, said to every reader, and the button that takes it back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../view/context';
import type { ListState } from './use-readers-list';

/** The bar at the foot; empty until something was done. */
export function UndoBar({ last, said, undo }: Pick<ListState, 'last' | 'said' | 'undo'>) {
  const words = useWords();
  const bar = useRef<HTMLElement>(null);
  // A button that went with its row leaves the keyboard nowhere: it goes on from here.
  useLayoutEffect(() => {
    if (said && document.activeElement === document.body)
      (bar.current?.querySelector('button') ?? bar.current)?.focus();
  }, [said]);
  return (
    <footer class={said ? 'bar undo' : 'undo'} ref={bar} tabIndex={-1}>
      <span class="told" role="status">
        {said}
      </span>
      {last && (
        <button type="button" id="undo" class="act" title={last.what} onClick={() => void undo()}>
          {words.say('undo')}
        </button>
      )}
    </footer>
  );
}
