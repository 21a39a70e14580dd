/** Takes the last change back; nothing where there is none. */
import { useWords } from './context';

/** The button. */
export function Undo({ undo }: { undo: (() => void) | undefined }) {
  const words = useWords();
  if (!undo) return null;
  return (
    <button type="button" id="undo" class="act quiet" onClick={undo}>
      {words.say('undo')}
    </button>
  );
}
