/** What could not be looked for, in the reader's words; the stages write their warnings for programs. */
import type { Key } from '../locale/messages';
import type { Analysis } from '../model/analysis';
import { useWords } from './context';

const STAGES: Readonly<Record<string, Key>> = {
  entities: 'kindNames',
  dates: 'kindDates',
  figures: 'kindFigures',
  claims: 'kindClaims',
  terms: 'kindWording',
};

/** A line for each stage or model that failed. */
export function Warnings({ analysis }: { analysis: Analysis }) {
  const words = useWords();
  const said = analysis.warnings.map((warning) => {
    const stage = STAGES[warning.split(':', 1)[0] ?? ''];
    return stage ? words.say('stageFailed', words.say(stage)) : words.say('modelMissing');
  });
  if (!said.length) return null;
  return (
    <div role="status">
      <ul class="warnings">
        {[...new Set(said)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
