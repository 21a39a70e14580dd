import { expect, it } from 'vitest';
import { readOutput } from '../../../src/cli/output';
import { FORMATS } from '../../../src/model/copying';
import { ANALYSIS } from '../../fixtures/analysis';

it.each(FORMATS)('writes %s', (format) => {
  const output = readOutput({ json: false, format }, 'a.txt');
  expect(output.ok && output.value(ANALYSIS)).toMatchObject({ ok: true });
});
it.each([
  [{ json: false, format: 'pdf' }, 'a.txt', /no format “pdf”\. Choose one of: markdown, text/u],
  [{ json: false, format: '' }, 'a.txt', /no format “”/u],
  [{ json: false, format: 'toString' }, 'a.txt', /no format “toString”/u],
  [{ json: true, format: 'csv' }, 'a.txt', /Choose one of --json and --format/u],
  [{ json: false, format: 'csv' }, undefined, /needs a file/u],
  [{ json: false, template: 'no/such.mustache' }, 'a.txt', /could not be read/u],
])('refuses %o for %s in plain words', (wanted, file, message) => {
  const output = readOutput(wanted, file);
  expect(output.ok ? '' : output.error.message).toMatch(message);
});
it('writes the analysis as it is with --json', () => {
  const output = readOutput({ json: true }, 'a.txt');
  expect(output.ok && output.value(ANALYSIS)).toEqual({
    ok: true,
    value: `${JSON.stringify(ANALYSIS)}\n`,
  });
});
it('calls a text by the name of its file where it is cited', () => {
  const output = readOutput({ json: false, format: 'csl' }, 'saved/harbour talks.txt');
  const cited = output.ok ? output.value(ANALYSIS) : output;
  expect(cited.ok && JSON.parse(cited.value)).toMatchObject([{ title: 'harbour talks' }]);
});
