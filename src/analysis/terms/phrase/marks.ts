import type { Token } from '../../../model/segmented';

const MARKS = new Set(['“', '”', '"', '‘', '’', "'", '«', '»', '``', "''", '„']);

/** True for a quotation mark of any make; false where there is no token. */
export const isMark = (token: Token | undefined): boolean =>
  token !== undefined && MARKS.has(token.text);
