/** The head of the popup: which article this is, and a switch for each kind of mark. */
import { countKinds } from '../annotation/counts';
import { dateLabel } from '../annotation/when';
import type { Analysis } from '../model/analysis';
import type { Metadata } from '../model/article';
import { KINDS, type Kind } from '../model/kind';
import type { Settings } from '../settings/settings';
import { button, element } from './element';

export function articleHead(metadata: Metadata): HTMLElement {
  const published = metadata.published && dateLabel(metadata.published.slice(0, 10));
  const line = [metadata.outlet, metadata.byline, published || 'no date stated']
    .filter(Boolean)
    .join(' · ');
  return element(
    'section',
    { class: 'article' },
    element('h2', { dir: 'auto' }, metadata.title),
    element('p', { dir: 'auto' }, line),
    metadata.partial && element('p', {}, 'The page shows only part of this article.'),
  );
}

const KIND_LABELS: Readonly<Record<Kind, string>> = {
  names: 'Names',
  dates: 'Dates',
  claims: 'Claims',
  wording: 'Wording',
  figures: 'Figures',
};

/** A row of switches; `changed` gets the new settings. */
export function kindSwitches(
  analysis: Analysis,
  settings: Settings,
  changed: (settings: Settings) => void,
): HTMLElement {
  const counts = countKinds(analysis);
  let current = settings;
  const switches = KINDS.map((kind) => {
    const made = button(
      {
        class: kind,
        'aria-pressed': String(current.kinds[kind]),
        'aria-label': `${KIND_LABELS[kind]}: ${counts[kind]}`,
      },
      () => {
        current = { ...current, kinds: { ...current.kinds, [kind]: !current.kinds[kind] } };
        made.setAttribute('aria-pressed', String(current.kinds[kind]));
        changed(current);
      },
      element('span', { class: 'line' }, KIND_LABELS[kind]),
      element('span', { class: 'count' }, String(counts[kind])),
    );
    return made;
  });
  return element(
    'div',
    { class: 'kinds', role: 'group', 'aria-label': 'Marks on the page' },
    ...switches,
  );
}
