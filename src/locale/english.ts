/** English, whatever the browser speaks: for the command line and what leaves the program. */
import messages from '../_locales/en/messages.json';
import { lookupIn } from './messages';
import { words } from './words';

export const ENGLISH = words(lookupIn(messages), 'en-GB');
