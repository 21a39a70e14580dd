/** Opens the options page; the popup goes away with it. */
import { browser } from '../browser/browser';
import { useWords } from '../view/context';

/** The button. */
export function OpenOptions() {
  const words = useWords();
  const open = () => void browser.runtime.openOptionsPage().then(() => window.close());
  return (
    <button type="button" id="open-options" class="act quiet" onClick={open}>
      {words.say('options')}
    </button>
  );
}
