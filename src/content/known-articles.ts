/** What was analysed last at each address, though the page may have lost it since: the same text is not analysed twice. */
import type { Examined } from './examination';

type Known = Pick<Examined, 'article' | 'analysis'>;

/** A page of endless articles need not keep them all. */
const MOST = 5;

export class KnownArticles {
  private readonly byAddress = new Map<string, Known>();

  at(address: string): Known | undefined {
    return this.byAddress.get(address);
  }

  /** In place of what was known there; the address that was not heard of for longest is forgotten. */
  remember(address: string, { article, analysis }: Known): void {
    this.byAddress.delete(address);
    this.byAddress.set(address, { article, analysis });
    const [oldest] = this.byAddress.keys();
    if (this.byAddress.size > MOST && oldest !== undefined) this.byAddress.delete(oldest);
  }

  forget(): void {
    this.byAddress.clear();
  }
}
