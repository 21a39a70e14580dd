/** When things happened. */
import { surface } from '../annotation/surface';
import { type Moment, timeline, unplaced } from '../annotation/when';
import type { Analysis, DateMention } from '../model/analysis';
import type { Metadata } from '../model/article';
import { useReading, useWords } from './context';
import { Fact, Note, noted, Quoted } from './fact';
import { Group, Section } from './section';

/** Dates in time order, then those that hang on nothing. */
export function When({ listed, metadata }: { listed: Analysis; metadata: Metadata }) {
  const words = useWords();
  const { analysis } = useReading();
  const moments = timeline(listed, metadata.modified, words);
  const open = unplaced(listed);
  return (
    <Section
      kind="dates"
      title={words.say('sectionWhen')}
      note={words.count('datesCounted', moments.length + open.length)}
      empty={moments.length + open.length === 0 && words.say('emptyWhen')}
    >
      {moments.length > 0 && (
        <Group title={words.say('inTimeOrder')}>
          {moments.map((moment) => (
            <MomentFact key={moment.value} moment={moment} />
          ))}
        </Group>
      )}
      {open.length > 0 && (
        <Group
          title={words.say('notPlaced')}
          note={analysis.published ? '' : words.say('notPlacedUndated')}
        >
          {open.map((mention) => (
            <Fact
              key={mention.id}
              ids={[mention.id]}
              spans={[mention]}
              finding={{ kind: 'dates', places: [mention] }}
              said={surface(analysis, mention)}
            >
              <Quoted line>{surface(analysis, mention)}</Quoted>
            </Fact>
          ))}
        </Group>
      )}
    </Section>
  );
}

function MomentFact({ moment: { label, basis, mentions, unsure } }: { moment: Moment }) {
  const words = useWords();
  const { analysis } = useReading();
  const [first] = mentions;
  if (!first) return null;
  const said = (mention: DateMention) => surface(analysis, mention);
  const forms = [...new Set(mentions.map(said))].filter((form) => form !== label);
  return (
    <Fact
      ids={mentions.map(({ id }) => id)}
      spans={[first]}
      unsure={unsure}
      finding={{ kind: 'dates', places: mentions }}
      said={label}
    >
      <span class="line">{label}</span>
      <Note>
        {noted(
          words.list(forms.map((form) => words.say('quotedWords', form))),
          basis,
          mentions.length > 1 && words.count('timesCounted', mentions.length),
        )}
      </Note>
    </Fact>
  );
}
