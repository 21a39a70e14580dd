/** What is kept on the device, and deleting all of it: asked once more, in words. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { eraseEverything } from '../settings/erase';
import { useWords } from '../view/context';
import { Part } from './part';
import type { ListState } from './use-readers-list';
import { WholeFile } from './whole-file';

type State = 'idle' | 'asking' | 'erased' | 'failed';

/** The settings as a file, and the way to have nothing left. */
export function Data({ forget, did }: Pick<ListState, 'forget' | 'did'>) {
  const words = useWords();
  const [state, setState] = useState<State>('idle');
  const erase = () =>
    eraseEverything().then(
      () => {
        forget();
        setState('erased');
      },
      () => setState('failed'),
    );
  return (
    <Part id="data" title="dataTitle" about="dataAbout">
      <WholeFile did={did} />
      {state === 'asking' ? (
        <Question erase={() => void erase()} cancel={() => setState('idle')} />
      ) : (
        <button type="button" id="erase" class="act danger" onClick={() => setState('asking')}>
          {words.say('eraseAll')}
        </button>
      )}
      <p role="status">
        {state === 'erased' && words.say('erased')}
        {state === 'failed' && words.say('eraseFailed')}
      </p>
    </Part>
  );
}

function Question({ erase, cancel }: { erase(): void; cancel(): void }) {
  const words = useWords();
  const keep = useRef<HTMLButtonElement>(null);
  // The harmless answer is at hand.
  useEffect(() => keep.current?.focus(), []);
  return (
    <fieldset class="question" aria-describedby="erase-what">
      <legend>{words.say('eraseAsk')}</legend>
      <p id="erase-what">{words.say('eraseWhat')}</p>
      <div class="buttons">
        <button type="button" id="erase-yes" class="act danger" onClick={erase}>
          {words.say('eraseYes')}
        </button>
        <button type="button" ref={keep} class="act" onClick={cancel}>
          {words.say('eraseNo')}
        </button>
      </div>
    </fieldset>
  );
}
