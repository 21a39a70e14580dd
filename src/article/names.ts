/** The words in an element's class, id and test id: `js-relatedLinks` → js, related, links. */

const known = new Map<string, readonly string[]>();
/** Names repeat from element to element; past this many different ones the store starts anew. */
const MOST_KNOWN = 5000;

/** Lower-case words of a name written with hyphens, underscores or humps. */
function wordsOf(name: string): readonly string[] {
  const found = known.get(name);
  if (found) return found;
  if (known.size > MOST_KNOWN) known.clear();
  const words =
    name
      .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/gu) ?? [];
  known.set(name, words);
  return words;
}

/**
 * The names an element goes by, each as its words.
 * @example namesOf(element) // [['story', 'body'], ['related', 'links']]
 */
export function namesOf(element: Element): (readonly string[])[] {
  const names = [...element.classList];
  if (element.id) names.push(element.id);
  const test = element.getAttribute('data-testid') ?? element.getAttribute('data-component');
  if (test) names.push(test);
  return names.map(wordsOf);
}
