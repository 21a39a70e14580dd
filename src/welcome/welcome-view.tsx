/** The first-run page's view: a sample with its marks, what they mean, and three steps to a first article. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/browser';
import { KINDS } from '../model/kind';
import { useWords } from '../view/context';
import { KIND_KEYS, KIND_NOTES } from '../view/kinds';
import { type Piece, readSample } from './sample';

/** Everything on the page. */
export function Welcome() {
  const words = useWords();
  const shortcut = useShortcut();
  return (
    <main>
      <h1>
        <img src="/icons/48.png" width={48} height={48} alt="" />
        {words.say('welcomeTitle')}
      </h1>
      <p class="lead">{words.say('extensionDescription')}</p>
      <h2>{words.say('welcomeMarks')}</h2>
      <blockquote>
        {readSample(words.say('welcomeSample')).map((piece) => (
          <SamplePiece key={piece.text} {...piece} />
        ))}
      </blockquote>
      <dl>
        {KINDS.map((kind) => (
          <div key={kind} class={kind}>
            <dt>
              <span class="line">{words.say(KIND_KEYS[kind])}</span>
            </dt>
            <dd>{words.say(KIND_NOTES[kind])}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.say('welcomeHow')}</h2>
      <ol>
        <li>{words.say('welcomeOpen')}</li>
        <li>
          {words.say('welcomePress')} {shortcut && words.say('welcomeKey', shortcut)}
        </li>
        <li>{words.say('welcomeRead', words.say('whyAsk'))}</li>
      </ol>
      <h2>{words.say('welcomePrivate')}</h2>
      <p>{words.say('aboutReads')}</p>
      <p>{words.say('aboutSends')}</p>
      <button type="button" class="act" onClick={() => void browser.runtime.openOptionsPage()}>
        {words.say('openOptions')}
      </button>
    </main>
  );
}

function SamplePiece({ kind, text }: Piece) {
  if (!kind) return <>{text}</>;
  return (
    <span class={kind}>
      <span class="line">{text}</span>
    </span>
  );
}

/** The key that presses the button, as the browser has it; '' where there is none. */
function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void browser.commands
      ?.getAll()
      .then((all) =>
        setShortcut(all.find(({ name }) => name === '_execute_action')?.shortcut ?? ''),
      );
  }, []);
  return shortcut;
}
