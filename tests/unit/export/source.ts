/** An invented source for the tests of the exports. */
import type { Source } from '../../../src/export/source';
import { ANALYSIS } from '../../fixtures/analysis';

export const SOURCE: Source = {
  metadata: {
    title: 'Boats, "thugs" & talks',
    byline: 'By Ines Okafor and Reuters Staff',
    outlet: 'The Vell Courier',
    published: '2026-03-15T09:00:00+01:00',
    url: 'https://example.org/a?x=1&y=2#top',
    partial: false,
  },
  analysis: ANALYSIS,
  accessed: '2026-03-16',
  toolVersion: '0.1.0',
};
