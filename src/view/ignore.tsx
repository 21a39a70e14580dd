/** Setting a finding aside: here, in this article, or always. */
import type { Ignored } from '../model/readers-list';
import { useWords } from './context';

const SCOPES = [
  ['here', 'ignoreHere'],
  ['article', 'ignoreArticle'],
  ['always', 'ignoreAlways'],
] as const;

interface Props {
  /** The words of the finding. */
  said: string;
  ignore(scope: Ignored['scope']): void;
}

export function Ignore({ said, ignore }: Props) {
  const words = useWords();
  return (
    <fieldset class="ignore" aria-label={words.say('ignoreNamed', said)}>
      {SCOPES.map(([scope, key]) => (
        <button
          type="button"
          class="ask"
          key={scope}
          data-ignore={scope}
          onClick={() => ignore(scope)}
        >
          {words.say(key)}
        </button>
      ))}
    </fieldset>
  );
}
