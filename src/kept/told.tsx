/** What was done last, said to every reader, and the button that takes it back. */
import { useCallback, useState } from 'preact/hooks';
import { useWords } from '../view/context';
import { Undo } from '../view/undo';

/** Says something; `undo` takes back what was done. */
export type Tell = (what: string, undo?: () => Promise<string>) => void;

interface Telling {
  said: string;
  undo: (() => Promise<string>) | undefined;
  tell: Tell;
}

export function useTelling(): Telling {
  const [{ said, undo }, set] = useState<Omit<Telling, 'tell'>>({ said: '', undo: undefined });
  const tell = useCallback<Tell>((what, back) => set({ said: what, undo: back }), []);
  return { said, undo, tell };
}

export function Told({ said, undo, tell }: Telling) {
  const words = useWords();
  const takeBack =
    undo && (() => void undo().then((problem) => tell(problem || words.say('undone'))));
  return (
    <footer class={said ? 'bar foot' : ''}>
      <span class="told" role="status" dir="auto">
        {said}
      </span>
      <Undo undo={takeBack} />
    </footer>
  );
}
