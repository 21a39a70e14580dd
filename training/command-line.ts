/** Options of the training commands: `--name value`, and lines of progress. */

export const flag = (name: string): boolean => process.argv.includes(`--${name}`);

export function text(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}
export const number = (name: string, otherwise: number): number =>
  Number(text(name, String(otherwise)));

const started = performance.now();

/** One line of progress with the seconds since the start. */
export function say(line: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(5);
  process.stdout.write(`${seconds} s  ${line}\n`);
}
