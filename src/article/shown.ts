/** Whether an element can be seen at all. */

/**
 * False for elements that are not rendered or hidden. Content that the browser puts off painting
 * (`content-visibility: auto`) counts as shown, and so does what is transparent: many pages fade
 * their paragraphs in as the reader comes to them.
 */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? !element.closest('[hidden]');
}
