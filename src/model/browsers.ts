/** The browsers this runs in: the first versions with what the page needs (highlights from points, text decoration). */
export const CHROME_MINIMUM = '140';
export const FIREFOX_MINIMUM = '153.0';
export const FIREFOX_ID = 'newsloupe@newsloupe.example';
