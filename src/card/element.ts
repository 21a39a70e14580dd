/** Elements for the card: only text goes in. */

type Properties = Partial<
  Record<'class' | 'role' | 'lang' | 'dir' | 'type' | 'tabindex' | `aria-${string}`, string>
>;

/**
 * @example element('p', { class: 'what' }, 'Date')
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Properties,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) if (value) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button with a word on it. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', press);
  return made;
}
