/** How well loaded wording is found and tied to its user, by whose words the gold says they are, and by category. */
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/analysis/analyze';
import { loadModels } from '../../src/cli/models';
import type { Term } from '../../src/model/analysis';
import type { Row } from './tables';

type Offsets = readonly [start: number, end: number];
interface GoldArticle {
  readonly text: string;
  readonly headline?: Offsets;
  readonly published?: string;
  readonly terms: readonly {
    readonly span: Offsets;
    readonly voice: string;
    readonly optional?: boolean;
  }[];
}

class Tally {
  gold = 0;
  found = 0;
  right = 0;
  figures() {
    const percent = (part: number, of: number) => (of ? Math.round((1000 * part) / of) / 10 : 0);
    return {
      'gold terms': this.gold,
      found: percent(this.found, this.gold),
      'voice right': percent(this.right, this.found),
    };
  }
}

/** Rows by voice of the gold, then by category of the finding (which the gold does not state: only found ones count). */
export function termsByVoice(files: readonly string[]): { voices: Row[]; categories: Row[] } {
  const voices = new Map<string, Tally>();
  const categories = new Map<string, Tally>();
  const of = (map: Map<string, Tally>, key: string): Tally => {
    const tally = map.get(key) ?? new Tally();
    map.set(key, tally);
    return tally;
  };
  for (const file of files) {
    const gold = JSON.parse(readFileSync(file, 'utf8')) as GoldArticle;
    const terms = termsOf(gold);
    for (const { span, voice } of gold.terms.filter(({ optional }) => !optional)) {
      const found = terms.find((term) => overlaps(span, term));
      const tally = of(voices, voice);
      tally.gold++;
      if (!found) continue;
      for (const each of [tally, of(categories, found.category)]) {
        each.found++;
        if (found.voice === voice) each.right++;
      }
    }
  }
  return {
    voices: [...voices].map(([title, tally]) => ({ title, figures: tally.figures() })),
    categories: [...categories]
      .sort(([, a], [, b]) => b.found - a.found)
      .map(([title, { found, right }]) => ({
        title,
        figures: { found, 'voice right': Math.round((1000 * right) / found) / 10 },
      })),
  };
}

function termsOf({ text, headline, published }: GoldArticle): Term[] {
  const article = {
    text,
    ...(published && { published }),
    ...(headline && { headline: { start: headline[0], end: headline[1] } }),
  };
  return analyze(article, loadModels()).terms;
}

/** Three tenths of the longer shared, as the scorer has it. */
function overlaps([start, end]: Offsets, term: Term): boolean {
  const shared = Math.min(end, term.end) - Math.max(start, term.start);
  return shared > 0 && shared >= 0.3 * Math.max(end - start, term.end - term.start);
}
