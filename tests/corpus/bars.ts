/** Figures drawn as horizontal bars: an SVG that reads on a light and on a dark page. */

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** A peer's bar is drawn paler than our own. */
  readonly peer?: boolean;
}

const ROW = 26;
const LABEL = 250;
const WIDTH = 720;
const END = 60;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Draws the bars below a title, the longest as wide as there is room, or `most` where that is given. Values are written
 * behind the bars.
 */
export function drawBars(title: string, bars: readonly Bar[], most?: number): string {
  const scale = (WIDTH - LABEL - END) / (most ?? Math.max(...bars.map(({ value }) => value)));
  const height = (bars.length + 1) * ROW + 16;
  const rows = bars.map(({ label, value, peer }, i) => {
    const y = (i + 1) * ROW + 8;
    const length = Math.max(1, value * scale).toFixed(1);
    return [
      `<text x="${LABEL - 10}" y="${y + 13}" text-anchor="end">${escaped(label)}</text>`,
      `<rect x="${LABEL}" y="${y}" width="${length}" height="18" rx="2" class="${peer ? 'peer' : 'own'}"/>`,
      `<text x="${(LABEL + Number(length) + 6).toFixed(1)}" y="${y + 13}">${value}</text>`,
    ].join('');
  });
  const style =
    'text{font:13px system-ui,sans-serif;fill:#2b2b2b}.title{font-weight:600}.own{fill:#1f5f8b}.peer{fill:#9aa7b1}@media(prefers-color-scheme:dark){text{fill:#e6e6e6}.own{fill:#6fb1dc}.peer{fill:#5d6a74}}';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}"><style>${style}</style><text class="title" x="10" y="20">${escaped(title)}</text>${rows.join('')}</svg>\n`;
}
