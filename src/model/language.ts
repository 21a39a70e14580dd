/** True for the languages the stages read (BCP 47): English, for now. */
export const isCovered = (language: string): boolean => /^en\b/iu.test(language);
