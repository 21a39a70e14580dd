/** One tree, two bundles: `vite build --mode chrome` and `--mode firefox`. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import source from './manifest.json' with { type: 'json' };
import { version } from './package.json' with { type: 'json' };
import { CHROME_MINIMUM, FIREFOX_ID, FIREFOX_MINIMUM } from './src/model/browsers.ts';

/** The version stands in package.json alone. */
const manifest = { ...source, version };

/** Opened by the background once, on install. */
const FIRST_RUN = 'src/welcome/welcome.html';
/** Opened from popup and panel. */
const KEPT = 'src/kept/kept.html';

/** Firefox wants background scripts and its own settings; Chrome a minimum version. */
function manifestFor(browser: 'chrome' | 'firefox') {
  if (browser === 'chrome') return { ...manifest, minimum_chrome_version: CHROME_MINIMUM };
  const { side_panel, ...shared } = manifest;
  return {
    ...shared,
    permissions: manifest.permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_title: manifest.name,
      default_panel: side_panel.default_path,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    action: { ...manifest.action, default_area: 'navbar' },
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: FIREFOX_MINIMUM,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/**
 * Mends two leftovers of bundling scripts that are injected by hand: they are handed to the browser by name, so
 * nothing need be web accessible; and only their self-contained files are used, not the module chunks made on the way.
 */
const injectedScript = (): Plugin => ({
  name: 'injected-script',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const name of Object.keys(bundle))
        if (/^assets\/\w+\.iife\..*\.js$/u.test(name)) delete bundle[name];
      dropUnused(bundle);
      const file = bundle['manifest.json'];
      if (file?.type !== 'asset') return;
      const { web_accessible_resources: _, ...rest } = JSON.parse(String(file.source));
      file.source = JSON.stringify(rest, null, 2);
    },
  },
});

/**
 * The names of injected scripts, from the start: the plugin puts a mark made of the checkout's own path where they
 * belong and replaces it only once files are named after their content, so two checkouts gave two packages.
 */
const scriptNames = (): Plugin => {
  let root = '';
  return {
    name: 'script-names',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    load(id) {
      const script = /^(.+\.iife)\.ts\?scriptId=/u.exec(id)?.[1];
      return script && `export default ${JSON.stringify(`${posix.relative(root, script)}.js`)};`;
    },
  };
};

/** Chunks that nothing imports any more, and those that only they imported. */
function dropUnused(bundle: Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>): void {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const used = new Set(
    chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]),
  );
  const unused = chunks.filter(({ isEntry, fileName }) => !isEntry && !used.has(fileName));
  for (const { fileName } of unused) delete bundle[fileName];
  if (unused.length) dropUnused(bundle);
}

/**
 * The background in one file: it is stopped and started again all the time, and a reader may wait for it. Otherwise what
 * it shares with the pages comes in thirty pieces, and each level of imports is one more wait for the browser.
 */
const inOneFile = (): Plugin => ({
  name: 'in-one-file',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const files = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const file of files)
        if (ONE_FILE.test(file.fileName)) file.code = await joined(file, bundle);
    },
  },
});

const ONE_FILE = /^assets\/background\.ts-/u;

async function joined(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Promise<string> {
  const fromBundle: Plugin = {
    name: 'from-bundle',
    resolveId: (id, from) => (from ? posix.join(posix.dirname(from), id) : id),
    load(id) {
      const file = bundle[id];
      return file?.type === 'chunk' ? file.code : undefined;
    },
  };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [fromBundle],
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input: chunk.fileName,
        output: { codeSplitting: false },
        preserveEntrySignatures: false,
      },
    },
  });
  const [first] = [built].flat();
  const output = first && 'output' in first ? first.output : [];
  if (output.length !== 1 || output[0]?.type !== 'chunk')
    throw new Error(`${chunk.fileName} could not be put into one file.`);
  return output[0].code;
}

/** The interface's languages: the browsers look for them in `_locales` at the root of the package. */
const locales = (): Plugin => ({
  name: 'locales',
  generateBundle() {
    for (const language of readdirSync('src/_locales')) {
      const fileName = `_locales/${language}/messages.json`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/${fileName}`) });
    }
  },
});

/** A plugin that takes something out of a package; it fails where the package has changed and nothing is found. */
const without = (name: string, file: RegExp, what: RegExp, instead: string): Plugin => ({
  name,
  transform(code, id) {
    if (!file.test(id)) return undefined;
    const changed = code.replace(what, instead);
    if (changed === code) throw new Error(`${id} has changed: look again (${name}).`);
    return { code: changed, map: null };
  },
});

/** Preact's way to set markup, which no view uses: without it no code in the bundle makes elements from text. */
const withoutMarkup = () =>
  without(
    'without-markup',
    /\/preact\/dist\/preact\.mjs/u,
    /(\w+)\.innerHTML=(\w+\.__html)/u,
    '$1.textContent=$2',
  );

/** Papa Parse can read from addresses, which we never do: without it no code in the bundle reaches the network. */
const withoutNetwork = () =>
  without(
    'without-network',
    /\/papaparse\/papaparse(?:\.min)?\.js/u,
    /new XMLHttpRequest/u,
    'new Error',
  );

/** The licence and the notices travel with the package. */
const licences = (): Plugin => ({
  name: 'licences',
  generateBundle() {
    for (const fileName of ['LICENSE', 'THIRD-PARTY-NOTICES.md'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) });
  },
});

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      scriptNames(),
      crx({ manifest: manifestFor(browser) as ManifestV3Export, browser }),
      injectedScript(),
      inOneFile(),
      locales(),
      withoutMarkup(),
      withoutNetwork(),
      licences(),
    ],
    // Parsed as JSON, the word lists cost a fraction of what they cost as code, each time the background starts.
    json: { stringify: true, namedExports: false },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome140',
      // The plugin knows Chrome's panel, not Firefox's sidebar, nor the pages that are opened in tabs.
      rolldownOptions: { input: [manifest.side_panel.default_path, FIRST_RUN, KEPT] },
      modulePreload: { polyfill: false },
      // The word lists make the background large; it is read from the disk, once.
      chunkSizeWarningLimit: 2000,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
  };
});
