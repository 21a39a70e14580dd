/** Hands the reader a file, through the browser's own download. */

/** @example saveFile('facts.csv', new Blob(['a,b'], { type: 'text/csv' })) */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
