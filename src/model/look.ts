/**
 * How marks may look: a colour and a line for each kind. Every colour was measured (tests/unit/model/look.test.ts): at
 * least 4.5:1 on white, cream, pink and sepia pages in its light form, and on black to dark grey ones in its dark form.
 */
import * as z from 'zod/mini';
import type { Kind } from './kind';

export const LINES = ['dotted', 'dashed', 'solid', 'double', 'wavy'] as const;
export const Line = z.enum(LINES);
export type Line = z.infer<typeof Line>;

export const COLOURS = [
  'blue',
  'orange',
  'green',
  'pink',
  'purple',
  'red',
  'teal',
  'grey',
] as const;
export const Colour = z.enum(COLOURS);
export type Colour = z.infer<typeof Colour>;

/** A colour as it stands on light grounds, and on dark ones. */
export const HUES: Readonly<Record<Colour, { light: string; dark: string }>> = {
  blue: { light: '#0B5FA5', dark: '#7CC4FF' },
  orange: { light: '#A8480A', dark: '#FFB066' },
  green: { light: '#00705A', dark: '#5FD9B8' },
  pink: { light: '#B0225E', dark: '#FF8FB8' },
  purple: { light: '#6B4E9B', dark: '#C9B0F5' },
  red: { light: '#B3261E', dark: '#FF9A8F' },
  teal: { light: '#00697A', dark: '#6FD6E4' },
  grey: { light: '#4A4744', dark: '#D8D4CF' },
};

/** Lines of different weights, so that both show where marks overlap. */
export const WEIGHTS: Readonly<Record<Line, string>> = {
  dotted: '2px',
  dashed: '1.5px',
  solid: '1px',
  double: '1px',
  wavy: '1.5px',
};

export const Look = z.object({ colour: Colour, line: Line });
export type Look = z.infer<typeof Look>;
export type Looks = Readonly<Record<Kind, Look>>;

/** Told apart by the line first, by the colour second. */
export const USUAL_LOOKS: Looks = {
  names: { colour: 'blue', line: 'dotted' },
  dates: { colour: 'orange', line: 'dashed' },
  claims: { colour: 'green', line: 'solid' },
  wording: { colour: 'pink', line: 'wavy' },
  figures: { colour: 'purple', line: 'double' },
};
