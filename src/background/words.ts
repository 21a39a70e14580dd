/** What the toolbar button and the menu say. */
import { browserWords } from '../locale/browser-words';

/** The button's words while nothing is marked: what a press offers. */
export const offer = (): string => browserWords().say('actionTitle');

/** The button's words with a number on it, which alone would be a riddle to those who cannot see it. */
export const findingsTitle = (count: number): string => browserWords().count('badgeTitle', count);

export const menuToggle = (): string => browserWords().say('menuToggle');
