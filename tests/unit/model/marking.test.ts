import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KINDS } from '../../../src/model/kind';
import { COLOURS, LINES } from '../../../src/model/look';
import { markingFrom } from '../../../src/model/marking';
import { settingsFrom } from '../../../src/model/settings';

const ofSettings = (stored: unknown) => {
  const { kinds, density, looks } = settingsFrom(stored);
  return { kinds, density, looks };
};

it.each([
  undefined,
  null,
  3,
  'x',
  [],
  { kinds: 3, density: {}, looks: 'none' },
  { kinds: { names: false, dates: 'yes' }, density: 'all' },
  { looks: { names: { colour: 'red', line: 'wavy' }, dates: { colour: 'mauve', line: 'solid' } } },
  { looks: { names: { colour: 'toString', line: 'constructor' }, dates: null } },
])('what pages read of %j is what the schema reads', (stored) => {
  expect(markingFrom(stored)).toEqual(ofSettings(stored));
});

const some = (...values: unknown[]) => fc.oneof(fc.constantFrom(...values), fc.jsonValue());
const ofKinds = (value: fc.Arbitrary<unknown>) =>
  fc.record(Object.fromEntries(KINDS.map((kind) => [kind, value])), { requiredKeys: [] });
const look = fc.oneof(
  fc.record({ colour: some(...COLOURS), line: some(...LINES) }, { requiredKeys: [] }),
  fc.jsonValue(),
);

it('pages read any stored settings as the schema does', () => {
  const stored = fc.record(
    {
      kinds: fc.oneof(ofKinds(some(true, false)), fc.jsonValue()),
      density: some('first', 'all'),
      looks: fc.oneof(ofKinds(look), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(stored, (value) => {
      expect(markingFrom(value)).toEqual(ofSettings(value));
    }),
  );
});
