import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { type LateText, watchLateText } from '../../../src/content/late-text';

const PARAGRAPH = 'The harbour master said that the third grain ship of the week had left by noon.';
let root: HTMLElement;
let late: LateText;

beforeEach(() => {
  const { window } = new JSDOM(`<article><p>${PARAGRAPH}</p></article>`);
  Object.assign(globalThis, { document: window.document, NodeFilter: window.NodeFilter });
  root = document.querySelector('article') as HTMLElement;
  late = watchLateText(root);
});

const add = (name: string, text: string) => {
  const made = document.createElement(name);
  made.textContent = text;
  root.append(made);
  return made;
};

describe('late text', () => {
  it('is a paragraph that came, once', () => {
    expect(late.hasCome()).toBe(false);
    add('p', PARAGRAPH);
    expect(late.hasCome()).toBe(true);
    expect(late.hasCome()).toBe(false);
  });

  it.each([
    ['a counter', 'span', '5 comments'],
    ['a script', 'script', PARAGRAPH],
    ['styles', 'style', PARAGRAPH],
  ])('is not %s', (_, name, text) => {
    add(name, text);
    expect(late.hasCome()).toBe(false);
  });

  it('is not text that only moves', () => {
    root.append(root.querySelector('p') as HTMLElement);
    expect(late.hasCome()).toBe(false);
  });

  it('is not in an article that has left the page', () => {
    root.remove();
    add('p', PARAGRAPH);
    expect(late.hasCome()).toBe(false);
  });
});
