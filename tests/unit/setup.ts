/** Property tests try the same values each time. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 1 });
