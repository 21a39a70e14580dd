/** Another checkout: what is built there lies in nobody's way. */
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCES = [
  'src',
  'icons',
  'manifest.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'LICENSE',
  'THIRD-PARTY-NOTICES.md',
];

/** Copies everything that the extension is made of into a folder; libraries are those of this checkout. */
export function copyCheckout(folder: string): void {
  for (const name of SOURCES) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}
