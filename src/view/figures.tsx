/** How much and how many, in the order of the text. */
import { isUnsure } from '../annotation/doubt';
import { surface } from '../annotation/surface';
import type { Analysis } from '../model/analysis';
import { useReading, useWords } from './context';
import { Fact, Quoted } from './fact';
import { Section } from './section';

/** Figures with what they count. */
export function Figures({ listed }: { listed: Analysis }) {
  const words = useWords();
  const { analysis } = useReading();
  const { figures } = listed;
  return (
    <Section
      kind="figures"
      title={words.say('sectionFigures')}
      note={words.count('figuresCounted', figures.length)}
      empty={figures.length === 0 && words.say('emptyFigures')}
    >
      <ul class="group">
        {figures.map((figure) => (
          <Fact
            key={figure.id}
            ids={[figure.id]}
            spans={[figure]}
            unsure={isUnsure(figure)}
            finding={{ kind: 'figures', places: [figure] }}
            said={surface(analysis, figure)}
          >
            <bdi>
              <Quoted line>{surface(analysis, figure)}</Quoted>{' '}
              {figure.of && <Quoted>{surface(analysis, figure.of)}</Quoted>}
            </bdi>
          </Fact>
        ))}
      </ul>
    </Section>
  );
}
