/** Who said what. */
import { isUnsure } from '../annotation/doubt';
import {
  claimsBySpeaker,
  contentWords,
  cueWords,
  type Speaker,
  sortLabel,
} from '../annotation/said';
import type { Analysis, Claim, ClaimKind } from '../model/analysis';
import { placesOf } from '../model/correction';
import { useReading, useWords } from './context';
import { Fact, Note, noted, Quoted } from './fact';
import { Group, Section } from './section';
import { Sources } from './sources';

const KIND_KEYS = {
  direct: 'claimDirect',
  indirect: 'claimIndirect',
  mixed: 'claimMixed',
} as const;

interface Props {
  /** The analysis with the claims to be listed. */
  listed: Analysis;
  /** What the claims rest on, drawn above them. */
  overview: boolean;
}

/** Claims by speaker. */
export function Said({ listed, overview }: Props) {
  const words = useWords();
  const { analysis } = useReading();
  const speakers = claimsBySpeaker(analysis, listed.claims);
  const sources = speakers.filter(({ sort }) => sort !== 'none').length;
  const { length } = listed.claims;
  return (
    <Section
      kind="claims"
      title={words.say('sectionSaid')}
      note={words.say(
        'noteCounted',
        words.count('claimsCounted', length),
        words.count('sourcesCounted', sources),
      )}
      empty={length === 0 && words.say('emptySaid')}
    >
      {overview && <Sources listed={listed} />}
      {speakers.map((speaker) => (
        <SpeakerGroup key={speaker.claims[0]?.id} speaker={speaker} />
      ))}
    </Section>
  );
}

function SpeakerGroup({ speaker: { name, role, sort, claims } }: { speaker: Speaker }) {
  const words = useWords();
  const sorted = sort !== 'named' && sort !== 'none' && sortLabel(sort, words);
  return (
    <Group
      title={name || words.say('noSource')}
      note={noted(role, sorted, words.number(claims.length))}
    >
      {claims.map((claim) => (
        <ClaimFact key={claim.id} claim={claim} />
      ))}
    </Group>
  );
}

/** The verb first, then the words. */
function ClaimFact({ claim }: { claim: Claim }) {
  const words = useWords();
  const { analysis } = useReading();
  const outer = analysis.claims.find(({ id }) => id === claim.within);
  const attitude = claim.cue.stance === 'attitude' && words.say('claimAttitude');
  const kind: ClaimKind | false = claim.kind !== 'indirect' && claim.kind;
  return (
    <Fact
      ids={[claim.id]}
      spans={[...claim.source.spans, ...claim.cue.spans, ...claim.content.spans]}
      unsure={isUnsure(claim)}
      finding={{ kind: 'claims', places: placesOf(claim) }}
      said={contentWords(analysis, claim)}
    >
      <span class="clamp" dir="auto">
        <span class="verb line" lang={analysis.language}>
          {cueWords(analysis, claim)}
        </span>{' '}
        <Quoted>{contentWords(analysis, claim)}</Quoted>
      </span>
      <Note>
        {noted(
          kind && words.say(KIND_KEYS[kind]),
          attitude,
          outer?.source.name && words.say('claimWithin', outer.source.name),
        )}
      </Note>
    </Fact>
  );
}
