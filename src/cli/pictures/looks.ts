/** The looks that every view is pictured in. */

/** CSS pixels. */
interface Size {
  width: number;
  height: number;
}
export interface Look {
  name: string;
  dark?: boolean;
  /** Only this language, whatever the browser speaks. */
  language?: string;
  forcedColours?: boolean;
  /** Device pixels for each CSS pixel, as the reader's zoom makes them. */
  zoom?: number;
  /** What a view has room for, where it is not as the browser opens it. */
  room?: Readonly<Record<Shape, Size>>;
  /** Pictures for README and stores are made of it. */
  published?: boolean;
}
/** What a view stands in. Popups are as the browser fits them to their content. */
export type Shape = 'panel' | 'tab';

/** Stores want pictures of this size, in pixels. */
export const STORE_SIZE: Size = { width: 1280, height: 800 };
/** Browsers draw a strip over the side panel. */
export const STRIP = 48;

const TAB = STORE_SIZE;

const DOUBLE = {
  panel: { width: 320, height: 376 },
  tab: { width: TAB.width / 2, height: TAB.height / 2 },
};
const NARROW = {
  panel: { width: 360, height: 640 },
  tab: { width: 360, height: 740 },
};

export const LOOKS: readonly Look[] = [
  { name: 'light', published: true },
  { name: 'dark', dark: true, published: true },
  { name: 'arabic', language: 'ar', published: true },
  { name: 'german', language: 'de' },
  { name: 'double', zoom: 2, room: DOUBLE },
  { name: 'narrow', room: NARROW },
  { name: 'forced', forcedColours: true },
];

/** What a view has room for in this look; undefined for a panel as wide as the browser opens it. */
export function roomFor({ room, published }: Look, shape: Shape): Size | undefined {
  if (room) return room[shape];
  if (shape === 'tab') return TAB;
  return published ? { width: 360, height: TAB.height - STRIP } : undefined;
}
