import { toKept } from '../../src/library/kept-article';
import { ANALYSIS } from '../fixtures/analysis';

/** A kept article of our own invention, another one for each number. */
export const invented = (n: number) =>
  toKept(
    {
      metadata: {
        title: `Harbour story ${n}`,
        outlet: `Outlet ${n % 20}`,
        url: `https://example.org/${n}`,
        partial: false,
      },
      analysis: { ...ANALYSIS, text: `${ANALYSIS.text} Ferry w${n}.` },
    },
    new Date(Date.UTC(2026, 0, 1, 0, n)),
  );
