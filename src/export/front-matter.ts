/** YAML front matter, as Obsidian and others read it. */
import type { Provenance } from './source';

/** What is not known is left out. Strings are written as JSON, which is YAML too, so that no title can break out. */
export function frontMatter(source: Provenance): string {
  const { toolVersion: _, ...fields } = source;
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value ? [`${key}: ${JSON.stringify(value)}`] : [],
  );
  return ['---', ...lines, '---'].join('\n');
}
