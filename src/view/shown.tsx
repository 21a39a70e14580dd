/** The switch that shows or hides every mark on this page, for this visit. */
import { useState } from 'preact/hooks';
import type { Facts } from '../model/facts';
import { useWords } from './context';
import type { PageInView } from './use-page';

/** The switch, as the page has it. */
export function Shown({ facts, page }: { facts: Facts; page: PageInView }) {
  const words = useWords();
  const [shown, setShown] = useState(facts.shown);
  const change = (on: boolean) => {
    setShown(on);
    void page.show({ on });
  };
  return (
    <label class="switch">
      <span>{words.say('shownHere')}</span>
      <input
        type="checkbox"
        id="shown"
        checked={shown}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    </label>
  );
}
