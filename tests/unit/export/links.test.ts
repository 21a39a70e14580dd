import { expect, it } from 'vitest';
import { toFacts } from '../../../src/export/facts';
import { linksTo } from '../../../src/export/links';
import { toMarkdown } from '../../../src/export/markdown';
import { pageIndex } from '../../../src/export/page-index';
import { SOURCE } from './source';

it('links facts to the page, and says which have no link and why', () => {
  const menu = 'Menu\n';
  const page = pageIndex(menu + SOURCE.analysis.text.replaceAll('\n\n', '\n'));
  const firstBlock = SOURCE.analysis.text.indexOf('\n\n');
  const placeOf = ({ start, end }: { start: number; end: number }) =>
    end <= firstBlock ? { start: start + menu.length, end: end + menu.length } : undefined;
  const { links, without } = linksTo(toFacts(SOURCE), page, placeOf, SOURCE.metadata.url);
  expect(links.c1).toBe(
    'https://example.org/a?x=1&y=2#:~:text=that%20%E2%80%9Cthe%20thugs%E2%80%9D%20had%20left',
  );
  expect(without).toContainEqual({ id: 'f1', reason: 'absent' });
  expect(toMarkdown({ ...SOURCE, links })).toContain(`[in the article](${links.c1})`);
});

it('leaves out what there is no time for', () => {
  const page = pageIndex(SOURCE.analysis.text);
  let asked = 0;
  const facts = toFacts(SOURCE);
  const { links, without } = linksTo(
    facts,
    page,
    (span) => span,
    SOURCE.metadata.url,
    () => asked++ > 0,
  );
  expect(Object.keys(links)).toHaveLength(1);
  expect(without).toHaveLength(facts.length - 1);
  expect(without.every(({ reason }) => reason === 'time')).toBe(true);
});
