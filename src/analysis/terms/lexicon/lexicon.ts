/** The lexicon, from its files: one a category. The tests check every file against schema.ts. */
import armedGroup from './armed-group.json';
import governmentLeader from './government-leader.json';
import migration from './migration.json';
import type { Category } from './schema';

const FILES: readonly unknown[] = [armedGroup, governmentLeader, migration];

/** All categories, in the order in which an entry wins where two have the same form. */
export const CATEGORIES = FILES as readonly Category[];
