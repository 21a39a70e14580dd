/** How facts are copied: the formats there are, and what the reader chose. */
import * as z from 'zod/mini';

/** Every format that facts can be written in, by its name. */
export const FORMATS = [
  'markdown',
  'text',
  'html',
  'csv',
  'readwise',
  'json',
  'jsonld',
  'csl',
  'bibtex',
] as const;
export type Format = (typeof FORMATS)[number];

/** The formats, and the reader's own template. */
export const COPY_FORMATS = [...FORMATS, 'template'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

export const Copying = z.object({
  format: z.enum(COPY_FORMATS),
  /** In the language of mustache (docs/templates.md). */
  template: z.string(),
});
/** What the reader chose for copying. */
export type Copying = z.infer<typeof Copying>;

export const DEFAULT_COPYING: Copying = {
  format: 'markdown',
  template:
    '{{#facts}}\n“{{quotation}}” — {{who}}{{#when}}, {{when}}{{/when}}. {{title}}, {{outlet}}. {{url}} ({{accessed}})\n\n{{/facts}}',
};
