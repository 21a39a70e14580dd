/** Copying text out of a page, also one that is not secure or forbids its own scripts to copy. */

/** True where it is in the clipboard now. To be called in answer to a click or a key. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** Our listener comes first and is the last: the page does not get to see what is copied. */
function copyByCommand(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}
