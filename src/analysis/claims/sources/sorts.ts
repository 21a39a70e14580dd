/** What sort of source a noun makes: unnamed people, an office, a document. */
import nouns from './source-nouns.json';

const UNNAMED = new Set(nouns.unnamed.split(' '));
const ROLE = new Set(nouns.role.split(' '));
const DOCUMENT = new Set(nouns.document.split(' '));

export const isDocument = (noun: string): boolean => DOCUMENT.has(noun);
export const isRole = (noun: string): boolean => ROLE.has(noun);
export const isUnnamed = (noun: string): boolean => UNNAMED.has(noun);

/** Nouns for bodies that a name before them names: "SANA *news agency*", "the Obama *administration*" stays apart. */
const BODY =
  /^(?:agency|newspaper|paper|magazine|channel|network|station|broadcaster|outlet|website|daily|weekly|party|group|company|firm|bank|union|organi[sz]ation|institute|foundation|university|militia|movement|ministry|watchdog|think|tank|charity|ngo|service|giant|maker|retailer|airline|carrier|app|platform|club|team|band)$/u;

/** True where a noun only says what kind of body the name before it is. */
export const namesBody = (noun: string): boolean => BODY.test(noun);
