/** The popup: has the page examined, and shows what was found. */
import { begin } from './begin';

const begun = begin();
void import('./show').then(({ show }) => show(begun));
