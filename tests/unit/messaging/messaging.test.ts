import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { client } from '../../../src/messaging/client';
import { serve } from '../../../src/messaging/serve';
import { fail, ok } from '../../../src/model/result';

const table = {
  to: 'shop',
  messages: { double: { request: z.object({ n: z.number() }), response: z.number() } },
} as const;
const ME = 'own-id';
const listener = serve(
  table,
  { double: ({ n }) => (n < 0 ? fail('negative', 'No.') : ok(n * 2)) },
  ME,
);
const wired = client(table, async (message) => listener(message, { id: ME }));

describe('a call', () => {
  it('is answered', async () => {
    expect(await wired.double({ n: 4 })).toEqual(ok(8));
  });

  it('brings an error back as a value', async () => {
    expect(await wired.double({ n: -1 })).toEqual(fail('negative', 'No.'));
  });

  it('is refused where its body has the wrong shape', async () => {
    expect(await wired.double({ n: 'four' } as never)).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
  });

  it('answers what a throwing handler was about', async () => {
    const throwing = serve(
      table,
      {
        double: () => {
          throw new Error('no memory');
        },
      },
      ME,
    );
    expect(
      await throwing({ to: 'shop', name: 'double', body: { n: 1 } }, { id: ME }),
    ).toMatchObject({
      error: { code: 'failed', message: expect.stringContaining('no memory') },
    });
  });

  it.each([
    ['is gone', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['does not answer', () => Promise.resolve(undefined)],
    ['answers something else', () => Promise.resolve({ ok: true })],
    ['answers half an error', () => Promise.resolve({ ok: false, error: 'no' })],
  ])('fails where the receiver %s', async (_, send) => {
    expect(await client(table, send).double({ n: 1 })).toMatchObject({
      error: { code: 'unreachable' },
    });
  });

  it('fails where the answer has the wrong shape', async () => {
    const wrong = client(table, async () => ok('eight'));
    expect(await wrong.double({ n: 4 })).toMatchObject({ error: { code: 'bad-answer' } });
  });
});

describe('a stranger', () => {
  const message = { to: 'shop', name: 'double', body: { n: 1 } };
  it.each([
    ['from another extension', message, { id: 'other' }],
    ['without a sender', message, {}],
    ['for another table', { ...message, to: 'bank' }, { id: ME }],
    ['of an unknown name', { ...message, name: 'triple' }, { id: ME }],
    ['with a name from the prototype', { ...message, name: 'toString' }, { id: ME }],
    ['that is no message', 'hello', { id: ME }],
    ['that is nothing', undefined, { id: ME }],
  ])('%s is answered nothing', (_, said, sender) => {
    expect(listener(said, sender)).toBeUndefined();
  });
});
