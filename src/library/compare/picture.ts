/** A comparison as pictures: shapes in the reader's words, drawn on the page, on a canvas or into a file. */
import { escapeHtml } from '../../export/html';
import type { Words } from '../../locale/words';
import type { Label } from './called';
import type { Comparison } from './compare';
import { columnNames, labelUser } from './views';

/** What a shape is, which gives it its looks. */
type Role = 'heading' | 'name' | 'words' | 'note' | 'own' | 'other' | 'rule' | 'dot';
export type Shape =
  | { is: 'text'; role: Role; x: number; y: number; words: string }
  | { is: 'bar'; role: Role; x: number; y: number; width: number; height: number }
  | { is: 'dot'; role: Role; x: number; y: number; radius: number }
  | { is: 'line'; role: Role; x: number; y: number; toX: number; toY: number };
/** In pixels; text begins at its `x` and stands on its `y`. */
export interface Picture {
  width: number;
  height: number;
  /** Text runs, and everything is laid out, from right to left. */
  isRightToLeft: boolean;
  shapes: Shape[];
}

const WIDTH = 880;
const LINE = 24;
/** Where a line's parts begin: the outlet, the words, their bar; and how long the longest bar is. */
const AT = { words: 168, bar: 400, longest: 90 } as const;
/** Where the first article's dates begin, beside the longest of them in words: “week beginning 2 March 2026”. */
const DATES = { at: 236, letters: 38 } as const;

/** Labels by outlet: under each target a line a label, with a bar as long as it was often used. */
export function labelsPicture({ articles, targets }: Comparison, words: Words): Picture {
  const names = columnNames(articles);
  const most = Math.max(1, ...targets.flatMap(({ labels }) => labels.map(({ count }) => count)));
  const shapes: Shape[] = [];
  let y = 0;
  for (const { name, labels, unlabelledIn } of targets) {
    y += LINE + 4;
    shapes.push({ is: 'text', role: 'heading', x: 0, y: y - 8, words: shortened(name, 80) });
    for (const [article, outlet] of names.entries()) {
      const here = labels.filter((label) => label.article === article);
      const isPlain = unlabelledIn.includes(article);
      if (!here.length && !isPlain) continue;
      shapes.push({ is: 'text', role: 'name', x: 0, y: y + 16, words: shortened(outlet, 24) });
      for (const label of here) {
        shapes.push(...labelLine(label, y, most, words));
        y += LINE;
      }
      if (here.length) continue;
      shapes.push({
        is: 'text',
        role: 'note',
        x: AT.words,
        y: y + 16,
        words: words.say('noLabel'),
      });
      y += LINE;
    }
    shapes.push({ is: 'line', role: 'rule', x: 0, y: y + 4, toX: WIDTH, toY: y + 4 });
    y += 4;
  }
  return laidOut({ height: y + 8, shapes }, words);
}

function labelLine(label: Label, y: number, most: number, words: Words): Shape[] {
  const width = Math.max(8, (label.count / most) * AT.longest);
  const user = shortened(labelUser(label, words), 50);
  const note = label.count > 1 ? `${words.number(label.count)} · ${user}` : user;
  return [
    { is: 'text', role: 'words', x: AT.words, y: y + 16, words: shortened(label.words, 30) },
    {
      is: 'bar',
      role: label.voice === 'outlet' ? 'own' : 'other',
      ...{ x: AT.bar, y: y + 5, width, height: 14 },
    },
    { is: 'text', role: 'note', x: AT.bar + width + 8, y: y + 16, words: note },
  ];
}

/** The dates of all articles in one order, a line a date and a column an article. */
export function timelinePicture({ articles, chronology }: Comparison, words: Words): Picture {
  const names = columnNames(articles);
  const lane = (WIDTH - DATES.at) / names.length;
  const shapes: Shape[] = names.map((name, article) => ({
    is: 'text',
    role: 'name',
    ...{ x: DATES.at + article * lane, y: 16, words: shortened(name, Math.floor(lane / 7.5)) },
  }));
  const middle = (article: number) => DATES.at + article * lane + 8;
  const bottom = LINE * (chronology.length + 1);
  for (const article of names.keys()) {
    const x = middle(article);
    shapes.push({ is: 'line', role: 'rule', x, y: LINE, toX: x, toY: bottom });
  }
  for (const [n, { label, in: where }] of chronology.entries()) {
    const y = LINE * (n + 1);
    shapes.push({
      is: 'text',
      role: 'note',
      x: 0,
      y: y + 16,
      words: shortened(label, DATES.letters),
    });
    for (const { article, words: said } of where) {
      shapes.push({ is: 'dot', role: 'dot', x: middle(article), y: y + 12, radius: 5 });
      const told = shortened(said.join(', '), Math.floor(lane / 7.5) - 4);
      shapes.push({ is: 'text', role: 'words', x: middle(article) + 12, y: y + 16, words: told });
    }
  }
  return laidOut({ height: bottom + 8, shapes }, words);
}

const shortened = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, Math.max(1, most - 1)).join('')}…`;
};

/** Mirrored for languages that are written from right to left. */
function laidOut({ height, shapes }: Pick<Picture, 'height' | 'shapes'>, words: Words): Picture {
  const isRightToLeft = words.direction === 'rtl';
  const mirrored = (shape: Shape): Shape => {
    if (shape.is === 'bar') return { ...shape, x: WIDTH - shape.x - shape.width };
    if (shape.is === 'line') return { ...shape, x: WIDTH - shape.x, toX: WIDTH - shape.toX };
    return { ...shape, x: WIDTH - shape.x };
  };
  return {
    width: WIDTH,
    height,
    isRightToLeft,
    shapes: isRightToLeft ? shapes.map(mirrored) : shapes,
  };
}

/** Looks for paper and for screens without our style sheet. */
interface Look {
  fill: string;
  stroke?: string;
  font?: string;
}
const SANS = 'system-ui, sans-serif';
export const LOOKS: Readonly<Record<Role, Look>> = {
  heading: { fill: '#1c1b1a', font: `600 15px ${SANS}` },
  name: { fill: '#1c1b1a', font: `600 12px ${SANS}` },
  words: { fill: '#1c1b1a', font: '14px Charter, Georgia, serif' },
  note: { fill: '#5f5b57', font: `12px ${SANS}` },
  own: { fill: '#b0225e', stroke: '#b0225e' },
  other: { fill: '#ffffff', stroke: '#b0225e' },
  rule: { fill: 'none', stroke: '#dedad5' },
  dot: { fill: '#a8480a' },
};

/** The picture as a file of its own (SVG 1.1), on white. */
export function toSvg({ width, height, isRightToLeft, shapes }: Picture): string {
  const margin = 16;
  const [wide, high] = [width + 2 * margin, height + 2 * margin];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: wide,
    height: high,
    viewBox: `${-margin} ${-margin} ${wide} ${high}`,
    direction: isRightToLeft ? 'rtl' : 'ltr',
  };
  const ground = written({ x: -margin, y: -margin, width: wide, height: high, fill: '#ffffff' });
  return `<svg${written(root)}>\n<rect${ground}/>\n${shapes.map(element).join('\n')}\n</svg>\n`;
}

function element(shape: Shape): string {
  const { fill, stroke, font } = LOOKS[shape.role];
  const look = { fill, ...(stroke && { stroke }), ...(font && { style: `font: ${font}` }) };
  const { x, y } = shape;
  switch (shape.is) {
    case 'text':
      return `<text${written({ x, y, ...look })}>${escapeHtml(shape.words)}</text>`;
    case 'bar':
      return `<rect${written({ x, y, width: shape.width, height: shape.height, ...look })}/>`;
    case 'dot':
      return `<circle${written({ cx: x, cy: y, r: shape.radius, ...look })}/>`;
    case 'line':
      return `<line${written({ x1: x, y1: y, x2: shape.toX, y2: shape.toY, ...look })}/>`;
  }
}

const written = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
