/** What the scripts put into pages hold. Reads the built extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it.each(
  ['chrome', 'firefox'].flatMap((browser) =>
    ['content', 'card', 'copying'].map((script) => [browser, script] as const),
  ),
)(
  'in %s the script “%s” holds no schemas: building them is work on every page',
  (browser, script) => {
    const file = join('dist', browser, 'src', 'content', `${script}.iife.js`);
    expect(readFileSync(file, 'utf8')).not.toMatch(/\bsafeParse\b|\b_zod\b/u);
  },
);
