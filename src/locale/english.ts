/** English, whatever the browser speaks: for the command line and what leaves the program. */
import messages from '../_locales/en/messages.json';
import { lookupIn } from './messages';
import { words } from './words';

// Marked as pure, so that it is left out of scripts that speak the browser's language only.
export const ENGLISH = /* @__PURE__ */ words(/* @__PURE__ */ lookupIn(messages), 'en-GB');
