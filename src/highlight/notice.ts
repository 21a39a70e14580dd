/** A line of words at the window's lower edge for a few seconds, which screen readers speak too. */
import { ownHost } from './own-host';

const SHOWN_MS = 4000;
/** Screen readers speak what changes in a live region that they know already. */
const KNOWN_MS = 60;
const LOOK = `:host { all: initial !important; position: fixed !important; inset: auto 0 24px 0 !important;
  z-index: 2147483647 !important; display: block !important; pointer-events: none !important; text-align: center !important }
p { display: inline-block; box-sizing: border-box; max-width: min(480px, calc(100vw - 32px)); margin: 0; padding: 8px 16px;
  border-radius: 8px; border: 1px solid #8888; background: #1d1d1b; color: #fff; font: 15px/1.4 system-ui, sans-serif;
  box-shadow: 0 2px 12px #0004 }
p:empty { display: none }`;

let end: (() => void) | undefined;

/**
 * Says something short on the page, in a closed shadow root that is there only while it is shown. A later notice takes
 * the place of an earlier one.
 * @example notice('5 of 23: name, Maria Tesfaye');
 */
export function notice(words: string): void {
  end?.();
  const { host, root } = ownHost(LOOK);
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.dir = 'auto';
  root.append(line);
  document.documentElement.append(host);
  const speak = setTimeout(() => {
    line.textContent = words;
  }, KNOWN_MS);
  const over = setTimeout(() => end?.(), SHOWN_MS);
  end = () => {
    clearTimeout(speak);
    clearTimeout(over);
    host.remove();
    end = undefined;
  };
}
