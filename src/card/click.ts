/** A click as the card needs it: a browser forgets the way an event took once it is over. */
export interface Click {
  event: MouseEvent;
  path: readonly EventTarget[];
}

/** To be asked while the event is under way. */
export const clickOf = (event: MouseEvent): Click => ({ event, path: event.composedPath() });
