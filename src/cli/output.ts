/** How `npm run analyze -- FILE` writes what it found. */
import { readFileSync } from 'node:fs';
import { parse } from 'node:path';
import type { Source } from '../export/source';
import { fromTemplate } from '../export/template';
import { isFormat, write } from '../export/write';
import type { Analysis } from '../model/analysis';
import type { Metadata } from '../model/article';
import { FORMATS } from '../model/copying';
import { fail, ok, type Result } from '../model/result';
import { report } from './report';

export type Write = (analysis: Analysis, metadata?: Metadata) => Result<string>;

interface Wanted {
  json: boolean;
  format?: string | undefined;
  template?: string | undefined;
}

/**
 * From the options to a writer; fails with a sentence that says what is wrong with them.
 * @example readOutput({ json: false, format: 'csv' }, 'article.html')
 */
export function readOutput({ json, format, template }: Wanted, file?: string): Result<Write> {
  const chosen = [json ? '--json' : '', format && '--format', template && '--template'].filter(
    Boolean,
  );
  if (chosen.length > 1) return fail('options', `Choose one of ${chosen.join(' and ')}.`);
  if (file === undefined && (format !== undefined || template !== undefined))
    return fail(
      'options',
      `${chosen[0] ?? '--format'} needs a file: npm run -s analyze -- FILE ${chosen[0] ?? '--format'} NAME`,
    );
  const title = file === undefined ? '' : parse(file).name;
  if (format !== undefined) return formatted(format, title);
  if (template !== undefined) return byTemplate(template, title);
  return ok((analysis, metadata) =>
    ok(json ? `${JSON.stringify(analysis)}\n` : report(analysis, metadata)),
  );
}

function formatted(name: string, title: string): Result<Write> {
  if (!isFormat(name))
    return fail('format', `There is no format “${name}”. Choose one of: ${FORMATS.join(', ')}.`);
  return ok((analysis, metadata) => {
    const written = write(name, sourceOf(analysis, title, metadata));
    return ok(written.endsWith('\n') ? written : `${written}\n`);
  });
}

function byTemplate(path: string, title: string): Result<Write> {
  let template: string;
  try {
    template = readFileSync(path, 'utf8');
  } catch {
    return fail('no-file', `${path} could not be read. Is the name right?`);
  }
  return ok((analysis, metadata) => fromTemplate(template, sourceOf(analysis, title, metadata)));
}

/** A text file says nothing of its source but its own name. */
function sourceOf(analysis: Analysis, title: string, metadata?: Metadata): Source {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  return {
    analysis,
    metadata: metadata ?? { title, url: '', partial: false },
    accessed: new Date().toISOString().slice(0, 10),
    toolVersion: version,
  };
}
