/** True for the languages the stages read (BCP 47): English, for now. */
export const isCovered = (language: string): boolean => /^en\b/iu.test(language);

/**
 * A language as a page or a document states it, as a BCP 47 tag: `en_US` → `en-US`, `EN` → `en`; undefined for what is
 * no tag, or nothing.
 * @example canonicalLanguage('en_GB') // 'en-GB'
 */
export function canonicalLanguage(stated: string | undefined): string | undefined {
  if (stated === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(stated.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
