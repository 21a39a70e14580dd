import { describe, expect, it, vi } from 'vitest';
import { setAsideWith } from '../../../src/background/set-aside';

const CHANGE = { add: [{ scope: 'always' as const, entry: 'e', words: 'w' }], drop: [] };
const BACK = { add: [], drop: CHANGE.add };

describe('what a page asks to have set aside', () => {
  it.each([[{}], [{ tab: {} }], [{ tab: { incognito: false } }]])(
    'is kept, and answered with what takes it back: %j',
    async (sender) => {
      const keep = vi.fn(async () => BACK);
      expect(await setAsideWith(keep)(CHANGE, sender)).toEqual({ ok: true, value: BACK });
      expect(keep).toHaveBeenCalledWith(CHANGE);
    },
  );

  it('is not kept for a private window, nor taken out again', async () => {
    const keep = vi.fn(async () => BACK);
    const answer = await setAsideWith(keep)(CHANGE, { tab: { incognito: true } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-kept-private' } });
    expect(keep).not.toHaveBeenCalled();
  });
});
