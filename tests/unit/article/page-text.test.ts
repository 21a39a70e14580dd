import { describe, expect, it } from 'vitest';
import { readPageText } from '../../../src/article/page-text';
import { page } from './page';

const textOf = (html: string) => readPageText(page(html)).text.trim();

describe('the text of a page', () => {
  it.each([
    ['parts blocks', '<p>One</p><p>two</p>', 'One\ntwo'],
    [
      'lets phrases go on across inline elements',
      '<p>One <b>t</b>wo <a href="/">three</a></p>',
      'One two three',
    ],
    ['parts at line breaks', '<p>One<br>two</p>', 'One\ntwo'],
    ['parts at the lines of code', '<pre style="white-space: pre">one\n  two</pre>', 'one\ntwo'],
    ['parts at images', '<p>One <img alt="x"> two</p>', 'One\ntwo'],
    ['makes one space of white space', '<p>One \n\t two&nbsp; three</p>', 'One two three'],
    [
      'leaves out what is not shown',
      '<p>One</p><p style="display:none">two</p><script>x</script><p hidden>y</p>',
      'One',
    ],
    [
      'leaves out what is invisible',
      '<p>One <span style="visibility:hidden">two</span>three</p>',
      'One three',
    ],
    ['drops soft hyphens', '<p>hy&shy;phen</p>', 'hyphen'],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
  it('knows where a range of the page stands', () => {
    const document = page('<p>One  <b>  two\n three</b> four</p><p>five</p>');
    const read = readPageText(document);
    const node = document.querySelector('b')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(node, 2);
    range.setEnd(node, 5);
    const span = read.spanOf([range]);
    expect(span && read.text.slice(span.start, span.end)).toBe('two');
    range.setEnd(document.querySelectorAll('p')[1]?.firstChild as Text, 4);
    const long = read.spanOf([range]);
    expect(long && read.text.slice(long.start, long.end)).toBe('two three four\nfive');
  });
  it('knows nothing of what is not shown', () => {
    const document = page('<p>One</p><p style="display:none">two</p>');
    const range = document.createRange();
    range.selectNodeContents(document.querySelectorAll('p')[1]?.firstChild as Text);
    expect(readPageText(document).spanOf([range])).toBeUndefined();
    expect(readPageText(document).spanOf([])).toBeUndefined();
  });
});
