/** The keys there are, and how to change them: only the browser itself can. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/browser';
import { useWords } from '../view/context';
import { Part } from './part';

type Command = Awaited<ReturnType<typeof browser.commands.getAll>>[number];
/** What the polyfill does not know: Firefox's own way to its page of keys. */
interface Commands {
  openShortcutSettings?: () => Promise<void>;
}
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** The keys as the browser has them; nothing where it has none. */
export function Shortcuts() {
  const words = useWords();
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const settings = (browser.commands as Commands | undefined)?.openShortcutSettings;
  useEffect(() => void browser.commands?.getAll().then(setCommands), []);
  if (!browser.commands) return null;
  const open = () => (settings ? settings() : browser.tabs.create({ url: CHROME_PAGE }));
  return (
    <Part
      id="shortcuts"
      title="shortcutsTitle"
      about={settings ? 'shortcutsFirefox' : 'shortcutsChrome'}
    >
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{name?.startsWith('_execute') ? words.say('openPopup') : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : words.say('noShortcut')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="act" onClick={() => void open()}>
        {words.say('changeShortcuts')}
      </button>
    </Part>
  );
}
