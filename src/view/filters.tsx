/** What the lists show: a search, and what is hidden. */
import type { Choice } from '../annotation/lists';
import { useReading, useWords } from './context';

interface Props {
  choice: Choice;
  change(choice: Choice): void;
}

export function Filters({ choice, change }: Props) {
  const words = useWords();
  const { analysis } = useReading();
  const attitudes = analysis.claims.some(({ cue }) => cue.stance === 'attitude');
  return (
    <search class="filters">
      <input
        type="search"
        aria-label={words.say('search')}
        placeholder={words.say('search')}
        value={choice.query}
        onInput={({ currentTarget }) => change({ ...choice, query: currentTarget.value })}
      />
      <fieldset aria-label={words.say('filters')}>
        {attitudes && (
          <label class="switch">
            <input
              type="checkbox"
              checked={choice.attitudes}
              onChange={({ currentTarget }) =>
                change({ ...choice, attitudes: currentTarget.checked })
              }
            />
            {words.say('showAttitudes')}
          </label>
        )}
        <label class="switch">
          <input
            type="checkbox"
            checked={choice.unsure}
            onChange={({ currentTarget }) => change({ ...choice, unsure: currentTarget.checked })}
          />
          {words.say('showUnsure')}
        </label>
      </fieldset>
    </search>
  );
}
