/**
 * What Firefox's own reporters of memory (those of about:memory) count for the background of an extension: its windows
 * and their part of the heap, buffers among it. An expression for the browser's own window; its value are bytes, 0 where
 * no background runs.
 *
 * Other processes clear their garbage when they come to it: it is counted until it no longer falls.
 * @example await window.evaluate<number>(backgroundMemory(UUID)) // 8879120
 */
export const backgroundMemory = (uuid: string): string => `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const count = () => new Promise((done) => {
    let bytes = 0;
    const add = (process, path, kind, units, amount) => {
      if (units !== Ci.nsIMemoryReporter.UNITS_BYTES || !path.startsWith('explicit/')) return;
      if (path.includes('${uuid}') && path.includes('_generated_background_page')) bytes += amount;
    };
    manager.getReports(add, null, () => done(bytes), null, false);
  });
  let [before, now] = [Infinity, await count()];
  for (let i = 0; i < 10 && now < 0.99 * before; i++) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((done) => setTimeout(done, 1000));
    [before, now] = [now, await count()];
  }
  return now;
})()`;
