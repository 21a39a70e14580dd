/** Why a fact has no link to its words, for the reader. */
import type { Key } from '../locale/messages';

/** By the reason of `export/links`. */
export const NO_LINK_KEYS: Readonly<Record<string, Key>> = {
  absent: 'noLinkAbsent',
  'no-words': 'noLinkNoWords',
  repeated: 'noLinkRepeated',
};
