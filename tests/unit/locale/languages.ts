/** The words of every language, read as the browsers read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { lookupIn, type Messages } from '../../../src/locale/messages';
import { type Words, words } from '../../../src/locale/words';

export const LANGUAGES: readonly string[] = readdirSync('src/_locales').sort();

export const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8')) as Messages;

export const wordsOf = (language: string, preferred = language): Words =>
  words(lookupIn(messagesOf(language)), preferred);
