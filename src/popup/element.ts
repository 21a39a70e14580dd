/** Makes elements: text only as text, never as markup. */

type Child = Node | string | false | undefined;
interface Attributes {
  class?: string;
  type?: string;
  [name: `aria-${string}`]: string;
  open?: string;
  role?: string;
  dir?: string;
  lang?: string;
  id?: string;
  value?: string;
  for?: string;
}

/**
 * @example element('button', { type: 'button', class: 'fact' }, 'Damascus')
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** A button that calls back when pressed. */
export function button(
  attributes: Attributes,
  pressed: () => void,
  ...children: Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', pressed);
  return made;
}
