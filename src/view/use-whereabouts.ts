/** Where the reader is on the page, as the page tells it. */
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../model/span';
import type { PageInView } from './use-page';

/**
 * The stretch of text that is on the page's screen; `readAgain` is called when the page was read again meanwhile.
 * Asking ends when the page goes away: another one comes with another reading.
 */
export function useWhereabouts(page: PageInView, readAgain: () => void): Span | undefined {
  const [view, setView] = useState<Span>();
  useEffect(() => {
    let reads = true;
    const follow = async () => {
      let seen = 0;
      let reading: number | undefined;
      while (reads) {
        const answer = await page.whereabouts({ seen });
        if (!reads || !answer.ok) return;
        seen = answer.value.turn;
        setView(answer.value.view ?? undefined);
        if (reading !== undefined && answer.value.reading !== reading) return readAgain();
        reading = answer.value.reading;
      }
    };
    void follow();
    return () => {
      reads = false;
    };
  }, [page, readAgain]);
  return view;
}
