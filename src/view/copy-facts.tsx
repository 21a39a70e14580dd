/** Copies everything that was found, as Markdown. */
import { toMarkdown } from '../export/markdown';
import type { Facts } from '../model/facts';
import { useWords } from './context';

/** The button, and what came of it in the told line. */
export function CopyFacts({ facts, tell }: { facts: Facts; tell(what: string): void }) {
  const words = useWords();
  const copy = async () => {
    const { metadata, analysis } = facts;
    const accessed = new Date().toISOString().slice(0, 10);
    try {
      await navigator.clipboard.writeText(toMarkdown({ metadata, analysis, accessed }));
      tell(words.say('copied'));
    } catch {
      tell(words.say('copyRefused'));
    }
  };
  return (
    <button type="button" id="copy" class="act" onClick={copy}>
      {words.say('copyFacts')}
    </button>
  );
}
