/** The choice of when pages are examined. */
import browser from 'webextension-polyfill';
import { siteOf } from '../settings/match-pattern';
import { chooseMode, type Mode, modeOf } from '../settings/modes';
import { element } from './element';

/**
 * Offers the modes for the page in view, in words; nothing on pages that are not of the web. In a private window there
 * is no choice: the browser would keep the site's name.
 */
export async function offerModes(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url ?? '';
  const site = siteOf(address);
  const place = document.getElementById('mode');
  if (!site || !place || tab?.incognito) return;
  const choice = element('select', { id: 'mode-choice' });
  const option = (mode: Mode, words: string) => element('option', { value: mode }, words);
  choice.append(
    option('click', 'only when I press the button'),
    option('site', `always on ${site}`),
    option('everywhere', 'always, on every site'),
  );
  choice.value = await modeOf(address);
  choice.addEventListener('change', () => {
    // At once, within the reader's gesture: browsers ask for access only then.
    void chooseMode(address, choice.value as Mode).then((mode) => {
      choice.value = mode;
    });
  });
  place.replaceChildren(element('label', { for: 'mode-choice' }, 'Examine pages'), choice);
  place.hidden = false;
}
