/** A choice between two or three ways to look at the same thing. */

interface Props {
  label: string;
  options: readonly string[];
  chosen: number;
  choose(index: number): void;
}

/** A button for each option, one of them pressed. */
export function Toggle({ label, options, chosen, choose }: Props) {
  return (
    <fieldset class="toggle" aria-label={label}>
      {options.map((option, index) => (
        <button
          type="button"
          key={option}
          aria-pressed={index === chosen}
          onClick={() => choose(index)}
        >
          {option}
        </button>
      ))}
    </fieldset>
  );
}
