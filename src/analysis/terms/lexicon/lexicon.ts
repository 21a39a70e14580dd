/** The lexicon, from its files: one a category. The tests check every file against schema.ts. */
import abortion from './abortion.json';
import armedGroup from './armed-group.json';
import climateEnvironment from './climate-environment.json';
import conflictEuphemism from './conflict-euphemism.json';
import crimeJusticeGuns from './crime-justice-guns.json';
import disputedTerritory from './disputed-territory.json';
import doubtMarker from './doubt-marker.json';
import economyWelfare from './economy-welfare.json';
import evaluativeAdjective from './evaluative-adjective.json';
import eventFraming from './event-framing.json';
import genderSexuality from './gender-sexuality.json';
import governmentLeader from './government-leader.json';
import healthDisabilityDrugs from './health-disability-drugs.json';
import ideologyLabel from './ideology-label.json';
import intensifierAdverb from './intensifier-adverb.json';
import loadedReportingVerb from './loaded-reporting-verb.json';
import migration from './migration.json';
import praisePuffery from './praise-puffery.json';
import protestUnrest from './protest-unrest.json';
import raceReligion from './race-religion.json';
import type { Category } from './schema';

/** In the order in which an entry wins where two have the same form. */
const FILES: readonly unknown[] = [
  armedGroup,
  governmentLeader,
  conflictEuphemism,
  disputedTerritory,
  migration,
  abortion,
  economyWelfare,
  climateEnvironment,
  protestUnrest,
  genderSexuality,
  raceReligion,
  healthDisabilityDrugs,
  crimeJusticeGuns,
  ideologyLabel,
  eventFraming,
  doubtMarker,
  loadedReportingVerb,
  praisePuffery,
  intensifierAdverb,
  evaluativeAdjective,
];

/** All categories of loaded wording, with their entries. */
export const CATEGORIES = FILES as readonly Category[];
