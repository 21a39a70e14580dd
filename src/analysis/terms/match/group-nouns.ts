/** Nouns for a group or its members that a label takes along: "jihadist gunmen" is one term. */
const NOUNS =
  'group grouping organisation organization network cell faction force militia movement army outfit coalition alliance squad unit brigade band gang entity state fighter attacker bomber operative element leader commander chief suspect soldier troop sympathiser sympathizer supporter protester activist';

const PLURALS = NOUNS.split(' ').map((noun) =>
  noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`,
);
const GROUP_NOUNS = new Set([
  ...NOUNS.split(' '),
  ...PLURALS,
  'gunman',
  'gunmen',
  'militiaman',
  'militiamen',
  'men',
]);

/** True for a noun that names a group or its members and nothing else about them. */
export const isGroupNoun = (lower: string): boolean => GROUP_NOUNS.has(lower);
