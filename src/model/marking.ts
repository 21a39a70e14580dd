/** The part of the settings that scripts in pages need, read without a schema: they start on every page. */
import { KINDS, type Kind } from './kind';
import { HUES, type Look, USUAL_LOOKS, WEIGHTS } from './look';
import type { Settings } from './settings';

/** Which kinds are marked, how often, and how the marks look. */
export type Marking = Pick<Settings, 'kinds' | 'density' | 'looks'>;

/**
 * The same as `settingsFrom` reads: what cannot be read is as if nothing had been chosen there; never throws.
 * @example markingFrom(undefined) // what holds where nothing was chosen
 */
export function markingFrom(stored: unknown): Marking {
  const [kinds, looks] = [entry(stored, 'kinds'), entry(stored, 'looks')];
  return {
    kinds: eachKind((kind) => entry(kinds, kind) !== false),
    density: entry(stored, 'density') === 'all' ? 'all' : 'first',
    looks: eachKind((kind) => lookFrom(entry(looks, kind)) ?? USUAL_LOOKS[kind]),
  };
}

function lookFrom(value: unknown): Look | undefined {
  const { colour, line } = { colour: entry(value, 'colour'), line: entry(value, 'line') };
  return isNameIn(HUES, colour) && isNameIn(WEIGHTS, line) ? { colour, line } : undefined;
}

const entry = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;

const isNameIn = <T extends object>(names: T, name: unknown): name is keyof T =>
  typeof name === 'string' && Object.hasOwn(names, name);

const eachKind = <T>(of: (kind: Kind) => T) =>
  Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Kind, T>;
