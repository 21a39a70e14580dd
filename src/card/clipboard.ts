/** Copying out of a page, also one that is not secure or forbids its own scripts to copy. */

/** Plain text, and the same as rich text where there is such a form. */
export interface Copied {
  text: string;
  html?: string | undefined;
}

/** True where it is in the clipboard now. To be called in answer to a click or a key. */
export async function copy(copied: Copied): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(formsOf(copied))]);
    return true;
  } catch {
    return copyByCommand(copied);
  }
}

const formsOf = ({ text, html }: Copied): Record<string, string> => ({
  'text/plain': text,
  ...(html !== undefined && { 'text/html': html }),
});

/** Our listener comes first and is the last: the page does not get to see what is copied. */
function copyByCommand(copied: Copied): boolean {
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    for (const [type, words] of Object.entries(formsOf(copied)))
      event.clipboardData?.setData(type, words);
  };
  addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}
