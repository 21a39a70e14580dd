/** Closed word classes that tell where a noun phrase or a clause begins and ends. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = set(
  'the a an this that these those its his her their our my your some any all no every each both',
);
export const DEFINITE = set('the this that these those its his her their such');
export const BE = set(
  "is are was were am 'm be been being 're became become becomes remain remains remained isn't aren't wasn't weren't ain't",
);
/** Words that may stand between a subject and its verb, or a verb and its predicate. */
export const AUXILIARIES = set(
  "has have had having is are was were be been being do does did will would can could may might must should shall to 's 've 'd 'll not n't isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't never also often repeatedly long now then once already still first later officially formally publicly routinely regularly frequently sometimes previously recently always simply merely just both all himself herself itself themselves",
);
export const PREPOSITIONS = set(
  'of in on at by for with from to into onto over under after before during since until against between among through across about around near amid despite toward towards via than like as without within behind below beneath beyond above upon throughout alongside inside',
);
export const CONJUNCTIONS = set(
  'and or but nor yet so while when where because although though if that which who whom whose what',
);
/** Words that begin a clause of their own. */
export const SUBORDINATORS = set(
  'but or yet so while when where because although though if whether that unless until once as whereas since which who whom whose what how why',
);
/** Adverbs that stand around a verb or open a clause, beside those in *-ly*. */
export const ADVERBS = set(
  'even ever now then also only still just indeed instead perhaps not never always again today yesterday too almost nothing less than rather quite very in-effect both either simply merely',
);
/** Verbs of saying, after which another clause begins. */
export const REPORTING = set(
  'said says say saying told tells claimed claims claiming insist insisted insists argued argues arguing added adds warned warns warning wrote writes stated declared declares denied denies complained complains believes believed believe think thinks thought maintained maintains alleged alleges contended contends conceded admitted admits acknowledged suggested suggests announced ruled found concluded shouted tweeted posted replied countered noted stressed',
);
export const RELATIVES = set('which who that whom');
export const PRONOUNS = set('he she they it we i you');
export const COMMON_VERBS = set(
  'is are was were be been has have had do does did said says say will would can could may might must should told added warned claimed insisted',
);
/** Irregular pasts that end a noun phrase: "the draconian law took effect". */
export const PASTS = set(
  'took went came made gave got began became won lost fell rose led met held kept sent sold spent stood struck hit ran saw fled drew grew knew threw broke spoke chose drove wrote brought built bought caught fought found paid sought swore taught thought understood wore withdrew woke sank swept shook sat lay hid stole flew rang sang rode tore lit dug',
);
