/** What a reader does in the extension's own views, and what is seen there; each waits for what it needs. */
import { expect } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { eventually } from './harness';

/**
 * A literal for an expression: Firefox's frame scripts are not read as UTF-8.
 * @example view.evaluate(`document.title === ${literal('Café')}`)
 */
export const literal = (text: string): string =>
  JSON.stringify(text).replace(
    /[^\x20-\x7e]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );

/** True once the view holds such an element. */
export const has = (view: Popup, selector: string): Promise<boolean> =>
  eventually(() => view.evaluate(`!!document.querySelector(${literal(selector)})`));

/** True once the view holds no such element. */
export const lacks = (view: Popup, selector: string): Promise<boolean> =>
  eventually(() => view.evaluate(`!document.querySelector(${literal(selector)})`));

/** Presses the first such element, once it is there. */
export async function press(view: Popup, selector: string): Promise<void> {
  expect(await has(view, selector), selector).toBe(true);
  await view.evaluate(`document.querySelector(${literal(selector)}).click()`);
}

/** Presses it with the mouse, which counts as the reader's own doing. */
export async function click(view: Popup, selector: string): Promise<void> {
  expect(await has(view, selector), selector).toBe(true);
  await view.press(selector);
}

/** The words of the first such element; '' where there is none. */
export const textOf = (view: Popup, selector: string): Promise<string> =>
  view.evaluate(`document.querySelector(${literal(selector)})?.textContent ?? ''`);

/** True once the reader was told so. */
export const isTold = (view: Popup, expected: RegExp): Promise<boolean> =>
  eventually(async () => expected.test(await textOf(view, '.told')));

/** Types into a field, or chooses from a list. */
export async function fill(view: Popup, selector: string, text: string): Promise<void> {
  expect(await has(view, selector), selector).toBe(true);
  await view.evaluate(`(() => {
    const field = document.querySelector(${literal(selector)});
    field.value = ${literal(text)};
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  })()`);
}

/** Gives a field a file, as a reader does who chooses one. */
export async function give(view: Popup, selector: string, name: string, text: string) {
  expect(await has(view, selector), selector).toBe(true);
  await view.evaluate(`(() => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([${literal(text)}], ${literal(name)}));
    const field = document.querySelector(${literal(selector)});
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

/** The mode the popup says, which it asks for while its lists are drawn; '' before. */
export const modeIn = (popup: Popup): Promise<string> =>
  popup.evaluate(`document.getElementById('mode-choice')?.value ?? ''`);

/** Everything the extension keeps beside its articles, as JSON. */
export const stored = (view: Popup): Promise<string> =>
  view.evaluate(
    `(globalThis.browser ?? chrome).storage.local.get().then((it) => JSON.stringify(it))`,
  );

/** True once what is kept is as it is to be: a view may be closed then, and nothing is lost. */
export const isStored = (view: Popup, expected: RegExp): Promise<boolean> =>
  eventually(async () => expected.test(await stored(view)));
