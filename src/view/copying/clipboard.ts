/** The clipboard of the extension's own pages. */

/** True where it is in the clipboard now, plain and rich. To be called in answer to a click or a key. */
export async function copy({ text, html }: { text: string; html?: string }): Promise<boolean> {
  try {
    const forms = { 'text/plain': text, ...(html !== undefined && { 'text/html': html }) };
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return false;
  }
}
