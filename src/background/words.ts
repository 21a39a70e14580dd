/** What the toolbar button and the menu say. */

/** The button's words while nothing is marked: what a press offers. */
export const OFFER = 'Examine this article';

/** The button's words with a number on it, which alone would be a riddle to those who cannot see it. */
export const findingsTitle = (count: number): string =>
  `Newsloupe: ${count} ${count === 1 ? 'finding' : 'findings'} on this page`;

export const MENU_TOGGLE = 'Examine this page, or show and hide its marks';
