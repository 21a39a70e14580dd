/** Our own entries in the page's highlight registry and among its style sheets; the page may have others in both. */
import { type Looks, USUAL_LOOKS } from '../model/look';
import { highlightNames, styleSheet } from './styles';

/** What we put there. The registry itself cannot be asked in Firefox's content scripts (docs/BROWSER-BUGS.md). */
const own = new Map<string, Highlight>();
let sheet: CSSStyleSheet | undefined;
let looks = USUAL_LOOKS;

/** Shows a highlight under one of our names, in place of what was there. */
export function put(name: string, highlight: Highlight): void {
  own.set(name, highlight);
  CSS.highlights.set(name, highlight);
}

/** Takes a highlight away, unless its name has gone to another one meanwhile: of ours, or of a newer copy of this script. */
export function take(name: string, highlight: Highlight): void {
  if (own.get(name) !== highlight) return;
  own.delete(name);
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/** Sees to it that the page has our style sheet: scripts of the page may set the whole list anew. */
export function dress(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styleSheet(looks));
  }
  if (!document.adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** From now on marks look so, also those that are shown. */
export function setLooks(chosen: Looks): void {
  looks = chosen;
  sheet?.replaceSync(styleSheet(looks));
}

/** How marks look now. */
export const currentLooks = (): Looks => looks;

/** Takes our style sheet away. */
export function undress(): void {
  if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet);
}

/** Clears away what an earlier copy of this script left when its extension went: marks and style sheets. */
export function sweep(): void {
  for (const name of highlightNames()) CSS.highlights.delete(name);
  const left = document.adoptedStyleSheets.filter((it) => !isOurs(it));
  if (left.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = left;
}

function isOurs(candidate: CSSStyleSheet): boolean {
  const first = candidate.cssRules[0]?.cssText ?? '';
  return highlightNames().some((name) => first.startsWith(`::highlight(${name})`));
}
