/** Code to be run in a page by a driver: one file with all it imports, built in one piece. */
import { build } from 'vite';

/** @example await page.evaluate(await pageCode('src/cli/links-in-page.ts')) */
export async function pageCode(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'built' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const output = first && 'output' in first ? first.output[0] : undefined;
  if (output?.type !== 'chunk') throw new Error(`${entry} could not be built.`);
  return output.code;
}
