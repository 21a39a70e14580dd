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
/** What a view stands in: the popup's window, the side panel, or a tab. */
export type Shape = 'popup' | 'panel' | 'tab';

/** Stores want pictures of this size, in pixels. */
export const STORE_SIZE: Size = { width: 1280, height: 800 };
/** Browsers draw a strip over the side panel. */
export const STRIP = 48;

const TAB = STORE_SIZE;

/** A popup is 800 × 600 pixels at most, whatever its zoom: at 200 % that is half as much for what it shows. */
const DOUBLE = {
  popup: { width: 380, height: 300 },
  panel: { width: 320, height: 376 },
  tab: { width: TAB.width / 2, height: TAB.height / 2 },
};
const NARROW = {
  popup: { width: 360, height: 510 },
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

/** What a view has room for in this look; undefined for a popup that the browser fits to its content. */
export function roomFor({ room, published }: Look, shape: Shape): Size | undefined {
  if (room) return room[shape];
  if (shape === 'tab') return TAB;
  return published && shape === 'panel' ? { width: 360, height: TAB.height - STRIP } : undefined;
}
