import type { Token } from '../../../model/segmented';

const MARKS = new Set(['“', '”', '"', '‘', '’', "'", '«', '»', '``', "''", '„']);

/** True for a quotation mark of any make. */
export const isMark = (token: Token): boolean => MARKS.has(token.text);
