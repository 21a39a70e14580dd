/** Words in the language of the reader's browser, in extension pages and content scripts alike. */
import { browser } from '../browser/browser';
import { type Words, words } from './words';

/** Where the browser's language is none of ours, the messages (and with them plurals and dates) are English. */
export const browserWords = (): Words =>
  words((key, filled) => browser.i18n.getMessage(key, filled), browser.i18n.getUILanguage());

/** Tells the document its language and direction, which `lang` and `dir` in its file cannot know. */
export function speak({ locale, direction }: Words): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
}
