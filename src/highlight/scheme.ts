/** Light or dark, from the background that is really behind the text: news pages ignore the system's preference. */
import type { Scheme } from './styles';

/**
 * The scheme for text inside `element`: the nearest background that is not see-through decides, white where there is
 * none. Answers are remembered in `known`, one map a painting.
 */
export function schemeBehind(element: Element | null, known: Map<Element, Scheme>): Scheme {
  const passed: Element[] = [];
  let scheme: Scheme = 'light';
  for (let at = element; at; at = parentOf(at)) {
    const remembered = known.get(at);
    if (remembered) {
      scheme = remembered;
      break;
    }
    passed.push(at);
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) {
      scheme = luminance(colour) < 0.25 ? 'dark' : 'light';
      break;
    }
  }
  for (const at of passed) known.set(at, scheme);
  return scheme;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Reads what getComputedStyle writes: `rgb(…)`, `rgba(…)`, `color(srgb …)`; null for anything else. */
export function parseColour(css: string): Colour | null {
  const numbers = css.match(/-?[\d.]+(?:e-?\d+)?/gu)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (css.startsWith('rgb')) return { red, green, blue, alpha };
  if (css.startsWith('color(srgb'))
    return { red: red * 255, green: green * 255, blue: blue * 255, alpha };
  return null;
}

/** WCAG 2 relative luminance, 0 (black) to 1 (white). */
export function luminance({ red, green, blue }: Omit<Colour, 'alpha'>): number {
  const linear = (channel: number) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
