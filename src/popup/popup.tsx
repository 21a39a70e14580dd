/** The popup: has the page examined, and shows what was found. */
import '../browser/polyfilled';

import { begin } from './begin';

/** The script does not wait for its document: it may come before there is a body. */
const isParsed = new Promise<unknown>((parsed) => {
  if (document.readyState !== 'loading') parsed(undefined);
  else document.addEventListener('DOMContentLoaded', parsed);
});

// The popup is loaded and drawn while the page is read, and not before: both would wait for the same process.
void begin().then(async (begun) => {
  const [{ show }] = await Promise.all([import('./show'), isParsed]);
  show(begun);
});
