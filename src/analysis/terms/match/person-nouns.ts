/** What a noun names, by its ending: a person, or an act. */

const PERSON =
  /(?:[^hgt]er|ter|or|ist|arch|(?:tyr|milit|assail|combat|claim)ant|man|lord|crat|ard|ot|thug|cheat|puppet|tycoon|thief|hero|villain|hawk|firebrand|maverick|pariah|fugitive|criminal|felon|crook|butcher|stooge|radical|extremist|jihadi)$/u;

/** True for a noun that names persons, one or several: "strongman", "dodgers"; not for one of an act. */
export const namesPersons = (lower: string): boolean =>
  (PERSON.test(lower) || (/[^s]s$/u.test(lower) && PERSON.test(lower.slice(0, -1)))) &&
  !isAct(lower);

/** Nouns of acts and plans, not of people. */
export const isAct = (lower: string): boolean =>
  /(?:tion|sion|ism|cide|[^a]ment|ery|ness|ude|acy|theft|tax|grab|hunt|coup|massacre|scandal|sham|invasion|attack|raid|hoax|farce|charade|stunt|murder|betrayal|surrender|ban|bill|bloodbath|fiasco|cull|purge|plot|plan|deal|cover-up|handout|bailout|giveaway|operation|genocide|torture|apartheid|trap|gag)$/u.test(
    lower,
  );
