import { describe, expect, it } from 'vitest';
import { readInSteps } from '../../../src/article/read-article';
import { articlePage, page, paragraphs } from './page';

describe('an article whose text changes between two steps of reading it', () => {
  it('is still found', () => {
    const document = page(articlePage({ body: paragraphs() }));
    const steps = readInSteps(document);
    const changing = [...document.querySelectorAll('p')].at(-2);
    let n = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next())
      if (changing) changing.textContent = `Updated ${n++} times this minute, by the newsroom.`;
    expect(n).toBeGreaterThan(1);
    expect(step.value.ok).toBe(true);
  });
});
