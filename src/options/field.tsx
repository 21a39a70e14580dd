/** A labelled field of a form, with a hint, and what is wrong with what was typed. */
import { useId } from 'preact/hooks';
import type { Key } from '../locale/messages';
import { useWords } from '../view/context';

interface Props {
  name: string;
  label: Key;
  value: string;
  /** What is wrong; '' where nothing is. */
  problem: string;
  change(value: string): void;
}

/** A text of one or more lines. */
export function TextField({ name, label, hint, value, problem, change }: Props & { hint?: Key }) {
  const words = useWords();
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{words.say(label)}</label>
      {hint && (
        <span id={`${id}-hint`} class="detail">
          {words.say(hint)}
        </span>
      )}
      <textarea
        id={id}
        name={name}
        rows={2}
        dir="auto"
        value={value}
        {...(described && { 'aria-describedby': described })}
        {...(problem && { 'aria-invalid': true })}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {problem && (
        <p id={`${id}-problem`} class="problem" dir="auto">
          {problem}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps extends Props {
  options: readonly (readonly [value: string, label: string])[];
}

/** One of several. */
export function ChoiceField({ name, label, value, options, change }: ChoiceProps) {
  const words = useWords();
  const id = useId();
  // A category of an imported list, which only that list has, stays a choice.
  const all = options.some(([one]) => one === value)
    ? options
    : [...options, [value, value] as const];
  return (
    <div class="field">
      <label for={id}>{words.say(label)}</label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      >
        {all.map(([one, said]) => (
          <option key={one} value={one}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
