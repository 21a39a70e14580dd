/** The card's script comes a moment after the marks: a click on a mark meanwhile is not lost. */
import { type Click, clickOf } from '../card/click';

/** What takes the reader elsewhere, where a card for the words clicked before would be in the way. */
const ELSEWHERE = ['pointerdown', 'keydown', 'scroll'];

/**
 * Remembers the reader's last click until it is asked for, which ends the remembering. Undefined where there was none, or
 * the reader has done something else since.
 * @example const early = rememberClick(signal); … attach(early());
 */
export function rememberClick(signal: AbortSignal): () => Click | undefined {
  const remembering = new AbortController();
  const until = AbortSignal.any([signal, remembering.signal]);
  let last: Click | undefined;
  const forget = () => {
    last = undefined;
  };
  const remember = (event: MouseEvent) => {
    last = clickOf(event);
  };
  addEventListener('click', remember, { signal: until, passive: true });
  for (const name of ELSEWHERE)
    addEventListener(name, forget, { signal: until, capture: true, passive: true });
  return () => {
    remembering.abort();
    return last;
  };
}
