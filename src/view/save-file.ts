/** Hands the reader a file, through the browser's own download. */

/** @example saveFile('facts.csv', textFile('text/csv', 'words\r\nblob\r\n')) */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Text as a file of this media type, in UTF-8. */
export const textFile = (type: string, text: string): Blob =>
  new Blob([text], { type: `${type};charset=utf-8` });
