/** YAML front matter, as Obsidian and others read it. */
import type { Provenance } from './source';

/** What YAML does not take as it stands (“c-printable”), though JSON does, and what older YAML takes for a line's end. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** What is not known is left out. Strings are written as JSON, which is YAML too, so that no title can break out. */
export function frontMatter(source: Provenance): string {
  const { toolVersion: _, ...fields } = source;
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value ? [`${key}: ${quoted(value)}`] : [],
  );
  return ['---', ...lines, '---'].join('\n');
}

const quoted = (value: string): string =>
  JSON.stringify(value).replace(
    UNPRINTABLE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
