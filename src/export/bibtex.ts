/** The article as a BibTeX entry. */
import { type Author, authors } from './authors';
import { citationKey } from './citation';
import { oneLine } from './facts';
import { isoDay, provenance, type Source } from './source';

/**
 * An entry for biblatex (`@online` with `date` and `urldate`), or for the styles of plain BibTeX, which know no such
 * thing (`@misc` with `howpublished`). What is not known is left out.
 * @example toBibtex(source) // '@online{okafor2026rebels, …'
 */
export function toBibtex(source: Source, entry: 'online' | 'misc' = 'online'): string {
  const { title, outlet, author, published, url, accessed, lang } = provenance(source);
  const seen = isoDay(accessed);
  const fields = {
    author: authors(author).map(person).join(' and '),
    title: `{${escaped(title)}}`,
    ...(entry === 'online'
      ? {
          organization: escaped(outlet),
          date: isoDay(published),
          url: verbatim(url),
          urldate: seen,
          langid: LANGUAGES[lang.slice(0, 2)] ?? '',
        }
      : {
          howpublished: url && `\\url{${verbatim(url)}}`,
          year: isoDay(published).slice(0, 4),
          note: [escaped(outlet), seen && `Accessed: ${seen}`].filter(Boolean).join('. '),
        }),
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value ? [`  ${key} = {${value}}`] : [],
  );
  return `@${entry}{${citationKey(source)},\n${lines.join(',\n')}\n}\n`;
}

/** biblatex's names. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'english',
  de: 'german',
  fr: 'french',
  es: 'spanish',
};

/** Braces keep a name whole: "{Reuters Staff}". */
const person = ({ family, given, literal }: Author): string =>
  literal === undefined
    ? `${escaped(family ?? '')}, ${escaped(given ?? '')}`
    : `{${escaped(literal)}}`;

/** Braces by their names: BibTeX counts them, a backslash before them or not, and a lone one would end the field. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  oneLine(text).replace(/[\\~^&%$#_{}]/gu, (sign) => COMMANDS[sign] ?? `\\${sign}`);

/** Addresses are taken as they stand, but for what would end the field. */
const verbatim = (url: string): string =>
  url.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));
