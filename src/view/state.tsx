/** What is said in place of the lists: what happened, and what to do. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { failureWords } from '../annotation/failure-words';
import type { Failure } from '../model/result';
import { useWords } from './context';

interface Props {
  title: string;
  detail?: string | undefined;
  children?: ComponentChildren;
}

/** A heading, a sentence, and what can be done. */
export function State({ title, detail, children }: Props) {
  return (
    <div class="state">
      <div role="status">
        <p class="what">{title}</p>
        {detail && <p>{detail}</p>}
      </div>
      {children}
    </div>
  );
}

const LONG_MS = 1500;

/** While the article is read; says so when it takes long. */
export function ReadingState() {
  const words = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <State title={words.say(long ? 'readingLong' : 'reading')}>
      <progress aria-label={words.say('reading')} />
    </State>
  );
}

interface FailureProps {
  failure: Failure;
  /** Reads the page again; `anyway` though it looks like no article. */
  read(anyway: boolean): void;
}
/** Where trying again will not help: another page is needed, or the reader's permission. */
const FINAL = new Set([
  'forbidden',
  'not-allowed',
  'no-page',
  'no-article',
  'language',
  'too-long',
]);

/** What failed, what to do, and the buttons that may help. */
export function FailureState({ failure, read }: FailureProps) {
  const words = useWords();
  const [what, todo] = failureWords(failure, words);
  return (
    <State title={what} detail={todo}>
      {failure.code === 'no-article' && (
        <button type="button" class="act anyway" onClick={() => read(true)}>
          {words.say('readAnyway')}
        </button>
      )}
      {!FINAL.has(failure.code) && (
        <button type="button" class="act" onClick={() => read(false)}>
          {words.say('tryAgain')}
        </button>
      )}
    </State>
  );
}
