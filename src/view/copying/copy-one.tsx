/** Buttons beside what is listed: one press copies it with its source. */
import { useContext } from 'preact/hooks';
import type { Kind } from '../../model/kind';
import { useWords } from '../context';
import { CopierContext } from './context';

/** Copies the finding (or the findings) of a row. */
export function CopyOne({ ids }: { ids: readonly string[] }) {
  const words = useWords();
  const copier = useContext(CopierContext);
  if (!copier) return null;
  return (
    <span class="copy-place">
      <button
        type="button"
        class="ask copy-one"
        data-rove="beside"
        data-copy="fact"
        tabIndex={-1}
        onClick={() => void copier.copy({ ids })}
      >
        {words.say('copyOne')}
      </button>
    </span>
  );
}

/** Copies a whole section; it stands over the end of the section's heading, which may hold no button itself. */
export function CopyKind({ kind, title }: { kind: Kind; title: string }) {
  const words = useWords();
  const copier = useContext(CopierContext);
  if (!copier) return null;
  return (
    <div class="copy-kind">
      <button
        type="button"
        class="ask"
        data-rove="beside"
        data-copy={kind}
        aria-label={words.say('copyNamed', title)}
        tabIndex={-1}
        onClick={() => void copier.copy({ kinds: [kind] })}
      >
        {words.say('copyOne')}
      </button>
    </div>
  );
}
