/** What the lists show: a search where there is room for it, and what may be left out. */
import { isUnsure } from '../annotation/doubt';
import type { Choice } from '../annotation/lists';
import type { Analysis } from '../model/analysis';
import { useReading, useWords } from './context';

/** Where there is room for a search there is room for a word on what attitudes are. */
const LONG = { attitudes: 'showAttitudes', unsure: 'showUnsure' } as const;
const SHORT = { attitudes: 'attitudesShort', unsure: 'unsureShort' } as const;

interface Props {
  choice: Choice;
  change(choice: Partial<Choice>): void;
  search: boolean;
}

/** Switches for what is in this article and may be left out; nothing where there is neither that nor a search. */
export function Filters({ choice, change, search }: Props) {
  const words = useWords();
  const { analysis } = useReading();
  const has = { attitudes: hasAttitudes(analysis), unsure: hasUnsure(analysis) };
  if (!search && !has.attitudes && !has.unsure) return null;
  return (
    <search class="filters">
      {search && (
        <input
          type="search"
          aria-label={words.say('search')}
          placeholder={words.say('search')}
          value={choice.query}
          onInput={({ currentTarget }) => change({ query: currentTarget.value })}
        />
      )}
      {(has.attitudes || has.unsure) && (
        <fieldset aria-label={words.say('filters')}>
          {!search && <span class="note">{words.say('alsoListed')}</span>}
          {(['attitudes', 'unsure'] as const).map(
            (name) =>
              has[name] && (
                <label class="switch" key={name}>
                  <input
                    type="checkbox"
                    name={name}
                    checked={choice[name]}
                    onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
                  />
                  {words.say(search ? LONG[name] : SHORT[name])}
                </label>
              ),
          )}
        </fieldset>
      )}
    </search>
  );
}

const hasAttitudes = ({ claims }: Analysis): boolean =>
  claims.some(({ cue }) => cue.stance === 'attitude');

const hasUnsure = ({ claims, figures, terms }: Analysis): boolean =>
  [...claims, ...figures, ...terms.filter(({ on }) => on)].some(isUnsure);
