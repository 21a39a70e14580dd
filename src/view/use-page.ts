/** The page in view, as popup and panel have it: reading it, going to places on it, and what there is to say. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Facts } from '../model/facts';
import { type Failure, fail, type Result } from '../model/result';
import type { Span } from '../model/span';
import type { Whereabouts } from '../model/whereabouts';

/** What a page answers; a part of the messages' client. */
export interface PageInView {
  examine(body: { anyway?: boolean }): Promise<Result<Facts>>;
  reveal(body: { spans: Span[] }): Promise<Result<boolean>>;
  show(body: { on: boolean }): Promise<Result<boolean>>;
  whereabouts(body: { seen: number }): Promise<Result<Whereabouts>>;
}
export type Status<P extends PageInView = PageInView> =
  | { is: 'reading' }
  | { is: 'failed'; failure: Failure }
  | { is: 'read'; facts: Facts; page: P };

export interface InView<P extends PageInView = PageInView> {
  status: Status<P>;
  /** Reads the page (again); `anyway` though it looks like no article. */
  read(anyway?: boolean): void;
  /** Goes to words; tells whether they were there, or what was in the way. */
  go(spans: readonly Span[]): Promise<Result<boolean>>;
}

/**
 * Reads the page that `reach` finds, at once and whenever `reach` changes; an answer that comes after another page was
 * asked for is dropped.
 */
export function usePage<P extends PageInView>(reach: () => Promise<Result<P>>): InView<P> {
  const [status, setStatus] = useState<Status<P>>({ is: 'reading' });
  const reached = useRef(reach);
  const [asked, setAsked] = useState({ anyway: false });
  useEffect(() => {
    let wanted = true;
    // The same page read again: what is shown stays until the answer is there.
    setStatus((now) => (now.is === 'read' && reached.current === reach ? now : { is: 'reading' }));
    reached.current = reach;
    void examine(reach, asked.anyway).then((answer) => wanted && setStatus(answer));
    return () => {
      wanted = false;
    };
  }, [reach, asked]);
  const read = useCallback((anyway = false) => setAsked({ anyway }), []);
  const page = status.is === 'read' ? status.page : undefined;
  const go = useCallback(
    async (spans: readonly Span[]) => (page ? page.reveal({ spans: [...spans] }) : NO_PAGE),
    [page],
  );
  return { status, read, go };
}

async function examine<P extends PageInView>(
  reach: () => Promise<Result<P>>,
  anyway: boolean,
): Promise<Status<P>> {
  try {
    const page = await reach();
    if (!page.ok) return { is: 'failed', failure: page.error };
    const facts = await page.value.examine(anyway ? { anyway } : {});
    return facts.ok
      ? { is: 'read', facts: facts.value, page: page.value }
      : { is: 'failed', failure: facts.error };
  } catch (error) {
    return { is: 'failed', failure: { code: 'failed', message: String(error) } };
  }
}

const NO_PAGE = fail('unreachable', 'No page is open');
