/** Whom a pronoun means, as the entities stage has it. */
import type { Referent } from '../../../model/references';
import type { Party, Text } from './noun-phrase';

const asParty = ({ name, entity }: Referent): Party => ({
  name,
  ...(entity !== undefined && { entity }),
});

/** Below it a pronoun may as well mean somebody else. */
const LIKELY = 0.4;

/**
 * The person *he*, *him*, *she* or *her* at token `at` means. `not` is an entity it cannot be, the speaker's: then it is the
 * next likeliest.
 * @example "Lee resigned. Others defended her as a martyr." // Lee
 */
export function personMeant({ references }: Text, at: number, not?: string): Party | undefined {
  const found = references.at(at);
  if (found?.form !== 'pronoun' || found.confidence < LIKELY) return undefined;
  const person = [found.referent, ...(found.others ?? [])].find(
    ({ kind, entity }) => kind === 'person' && (entity === undefined || entity !== not),
  );
  return person && asParty(person);
}

/** Whoever a pronoun that acts stands for: *it* a body, *they* people or a body. */
export function pronounMeant(text: Text, at: number): Party | undefined {
  const found = text.references.at(at);
  return found?.form === 'pronoun' ? asParty(found.referent) : undefined;
}
