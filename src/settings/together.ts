/** Several changes as one. */

/** Makes a change, and answers what takes it back. */
type Step = () => Promise<() => Promise<unknown>>;

/**
 * Makes changes one after the other, all or none: where one throws, those before it are taken back, each as far as
 * that can be done, and its error is thrown on. Answers what takes all of them back, the last one first.
 * @example const takeBack = await together([async () => (await save(b), () => save(a))]);
 */
export async function together(steps: readonly Step[]): Promise<() => Promise<void>> {
  const done: Awaited<ReturnType<Step>>[] = [];
  const takeBack = async () => {
    for (const undo of done.splice(0).reverse()) await undo();
  };
  const takeBackAll = () =>
    Promise.allSettled(
      done
        .splice(0)
        .reverse()
        .map((undo) => undo()),
    );
  try {
    for (const step of steps) done.push(await step());
  } catch (error) {
    await takeBackAll();
    throw error;
  }
  return takeBack;
}
