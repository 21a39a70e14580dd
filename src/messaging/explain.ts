/** Asks the background why a term is noticed. */
import browser from 'webextension-polyfill';
import type { Explanation } from '../model/explanation';
import { client } from './client';
import { toBackground } from './to-background';

const background = client(toBackground, (message) => browser.runtime.sendMessage(message));

/** Why an entry of the word list is noticed; null where that is not known. */
export async function explain(entry: string): Promise<Explanation | null> {
  const answer = await background.explain({ entry });
  return answer.ok ? answer.value : null;
}
