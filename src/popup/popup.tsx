/** The popup: has the page examined, and shows what was found. */
import '../browser/polyfilled';

import { begin } from './begin';

const begun = begin();
void import('./show').then(({ show }) => show(begun));
