/** Asks the background about the word list: why a term is noticed, which categories there are, what is set aside. */
import { browser } from '../browser/browser';
import type { CategoryFacts, Explanation } from '../model/explanation';
import { client } from './client';
import { keeper } from './set-aside';
import { toBackground } from './to-background';

const background = client(toBackground, (message) => browser.runtime.sendMessage(message));

/** Why an entry of the word list is noticed; null where that is not known. */
export async function explain(entry: string): Promise<Explanation | null> {
  const answer = await background.explain({ entry });
  return answer.ok ? answer.value : null;
}

/** The categories of the word list; none where the background does not answer. */
export async function categories(): Promise<CategoryFacts[]> {
  const answer = await background.categories({});
  return answer.ok ? answer.value : [];
}

/** Keeps what the reader says of a finding; answers what takes it back. */
export const setAside = keeper((change) => background.setAside(change));
