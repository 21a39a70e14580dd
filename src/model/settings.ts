/** The reader's settings: their shape, and what holds where nothing was chosen. */
import * as z from 'zod/mini';
import { Copying, DEFAULT_COPYING } from './copying';
import { KINDS, type Kind } from './kind';
import { Look, USUAL_LOOKS } from './look';

/** Names are marked where they stand first, or everywhere. */
export const Density = z.enum(['first', 'all']);
export type Density = z.infer<typeof Density>;

const eachKind = <T extends z.ZodMiniType>(of: (kind: Kind) => T) =>
  z.object(Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Kind, T>);

const Kinds = eachKind(() => z.catch(z.boolean(), true));
const Looks = eachKind((kind) => z.catch(Look, USUAL_LOOKS[kind]));
const Lists = z.object({
  /** Claims that only say what somebody wants, fears or supports. */
  attitudes: z.catch(z.boolean(), true),
  unsure: z.catch(z.boolean(), true),
});

/** What cannot be read of it is as if nothing had been chosen there; the rest is kept. */
export const Settings = z.object({
  /** Which kinds are marked on the page. */
  kinds: z.catch(Kinds, () => Kinds.parse({})),
  density: z.catch(Density, 'first'),
  /** How the marks of each kind look, on the page and in the lists. */
  looks: z.catch(Looks, () => Looks.parse({})),
  /** What the lists show beside the rest. */
  lists: z.catch(Lists, () => Lists.parse({})),
  /** The format of what is copied. */
  copying: z.catch(Copying, DEFAULT_COPYING),
});
export type Settings = z.infer<typeof Settings>;

/**
 * Settings as they were stored or stand in a file; never throws.
 * @example settingsFrom(undefined) // what holds where nothing was chosen
 */
export function settingsFrom(value: unknown): Settings {
  const read = Settings.safeParse(value);
  return read.success ? read.data : Settings.parse({});
}
