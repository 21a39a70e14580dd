/** Property tests try the same values each time; `npm run fuzz` tries new ones, or those of `FUZZ_SEED`. */
import fc from 'fast-check';

const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const seed = FUZZ_SEED ?? (FUZZ_RUNS ? undefined : 1);
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
