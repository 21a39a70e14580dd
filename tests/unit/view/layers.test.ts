/** Every page has the views' style sheet in a layer below its own: what the page says holds, in whatever order they load. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const pages = readdirSync('src').filter((room) => existsSync(`src/${room}/${room}.html`));

it.each(pages)('src/%s', (room) => {
  expect(readFileSync(`src/${room}/${room}.css`, 'utf8')).toMatch(
    /^@import "\.\.\/view\/view\.css" layer\(view\);/u,
  );
  expect(readFileSync(`src/${room}/${room}.html`, 'utf8')).not.toContain('view.css');
});
