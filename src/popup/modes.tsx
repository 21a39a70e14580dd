/** The choice of when pages are examined. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/browser';
import { siteOf } from '../settings/match-pattern';
import { chooseMode, type Mode, modeOf } from '../settings/modes';
import { useWords } from '../view/context';

interface Choice {
  readonly address: string;
  readonly site: string;
  readonly mode: Mode;
}

/** The choice for the page in view; null on pages that are not of the web, nor in a private window: the browser would keep the site's name. */
async function choiceInView(): Promise<Choice | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url ?? '';
  const site = siteOf(address);
  if (!site || tab?.incognito) return null;
  return { address, site, mode: await modeOf(address) };
}

export interface ModeChoice {
  /** Null where none is to be made, undefined until it is known which one holds. */
  readonly choice: Choice | null | undefined;
  choose(mode: Mode): void;
}

/** The choice, asked for once, while the page is still read. */
export function useModes(): ModeChoice {
  const [choice, setChoice] = useState<Choice | null>();
  useEffect(() => void choiceInView().then(setChoice), []);
  const choose = (mode: Mode) => {
    // At once, within the reader's gesture: browsers ask for access only then.
    if (choice)
      void chooseMode(choice.address, mode).then((held) => setChoice({ ...choice, mode: held }));
  };
  return { choice, choose };
}

/** Offers the modes, in words; its place alone until it is known which one holds, so that nothing below it jumps. */
export function Modes({ choice, choose }: ModeChoice) {
  const words = useWords();
  if (choice === undefined) return <div class="bar modes" />;
  if (!choice) return null;
  return (
    <div class="bar modes">
      <label for="mode-choice">{words.say('examinePages')}</label>
      <select
        id="mode-choice"
        value={choice.mode}
        onChange={({ currentTarget }) => choose(currentTarget.value as Mode)}
      >
        <option value="click">{words.say('modeClick')}</option>
        <option value="site">{words.say('modeSite', choice.site)}</option>
        <option value="everywhere">{words.say('modeEverywhere')}</option>
        {/* Offered where it means something; once chosen it stays, so that the way back is there. */}
        {(choice.mode === 'everywhere' || choice.mode === 'elsewhere') && (
          <option value="elsewhere">{words.say('modeElsewhere', choice.site)}</option>
        )}
      </select>
    </div>
  );
}
