/** Several changes as one. */

/** Makes a change, and answers what takes it back. */
type Step = () => Promise<() => Promise<unknown>>;

/**
 * Makes changes one after the other, all or none: where one throws, those before it are taken back, and its error is
 * thrown on. Answers what takes all of them back, the last one first; one that cannot be is no reason to leave the
 * others, and its error is thrown at the end.
 * @example const takeBack = await together([async () => (await save(b), () => save(a))]);
 */
export async function together(steps: readonly Step[]): Promise<() => Promise<void>> {
  const done: Awaited<ReturnType<Step>>[] = [];
  const takeBack = async () => {
    const failed: unknown[] = [];
    for (const undo of done.splice(0).reverse())
      await undo().catch((error: unknown) => failed.push(error));
    if (failed.length) throw failed[0];
  };
  try {
    for (const step of steps) done.push(await step());
  } catch (error) {
    await takeBack().catch(() => undefined);
    throw error;
  }
  return takeBack;
}
