/** Copies everything at one press; what, and in which format, is chosen in the sheet that “Copy as…” opens. */
import { useContext, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../model/analysis';
import { useWords } from '../context';
import { CopierContext } from './context';
import { CopySheet } from './copy-sheet';
import './copying.css';

export function CopyFacts({ analysis }: { analysis: Analysis }) {
  const words = useWords();
  const copier = useContext(CopierContext);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (!copier) return null;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <button type="button" id="copy" class="act" onClick={() => void copier.copy({})}>
        {words.say('copyFacts')}
      </button>
      <button
        type="button"
        id="copy-as"
        class="act quiet"
        ref={opener}
        aria-expanded={open}
        aria-controls="copy-sheet"
        onClick={() => setOpen(!open)}
      >
        {words.say('copyAs')}
      </button>
      {open && <CopySheet {...{ analysis, copier, close }} />}
    </>
  );
}
