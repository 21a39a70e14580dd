/** Who and what is named. */
import { type Named, namesByType, typeLabel } from '../annotation/who';
import type { Analysis } from '../model/analysis';
import { useReading, useWords } from './context';
import { Fact, Note, noted } from './fact';
import { Group, Section } from './section';

/** Names by type, each with its role, its other forms and how often it stands there. */
export function Who({ listed }: { listed: Analysis }) {
  const words = useWords();
  const types = namesByType(listed);
  const count = types.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <Section
      kind="names"
      title={words.say('sectionWho')}
      note={words.count('namesCounted', count)}
      empty={count === 0 && words.say('emptyWho')}
    >
      {types.map(({ type, names }) => (
        <Group key={type} title={typeLabel(type, words)} note={words.number(names.length)}>
          {names.map((named) => (
            <NameFact key={named.entity.id} named={named} />
          ))}
        </Group>
      ))}
    </Section>
  );
}

function NameFact({ named: { entity, count, first } }: { named: Named }) {
  const words = useWords();
  const { analysis } = useReading();
  const [role] = entity.roles;
  return (
    <Fact ids={[entity.id]} spans={[first]} finding={{ kind: 'names', entity }} said={entity.name}>
      <bdi class="line" lang={analysis.language}>
        {entity.name}
      </bdi>
      <Note>
        {noted(
          role?.title,
          entity.aliases.length > 0 && words.say('alsoNamed', words.list(entity.aliases)),
          count > 1 && words.count('timesCounted', count),
        )}
      </Note>
    </Fact>
  );
}
