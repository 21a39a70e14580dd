/** Whether an element can be seen at all. */

/**
 * False for elements that are not rendered, hidden or wholly transparent. Content that the browser
 * puts off painting (`content-visibility: auto`) counts as shown.
 */
export function isShown(element: Element): boolean {
  return (
    element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ??
    !element.closest('[hidden]')
  );
}
