/** When a page was read, as the reader's own clock has it. */

/**
 * ISO 8601 with the offset from UTC, so that its first ten letters are the reader's own day.
 * @example accessTime(new Date()) // '2026-03-16T00:20:05+09:00'
 */
export function accessTime(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
