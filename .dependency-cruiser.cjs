const swc = require('@swc/core');

/** The cruiser's parser knows no JSX: it is told of it here, for the files that hold some. */
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

/** Who may import whom: one rule a room (docs/ARCHITECTURE.md). */
const room = (name, ...allowed) => ({
  name: `${name}-imports`,
  comment: `src/${name} may import only: ${[name, ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [name, ...allowed].map((folder) => `^src/${folder}/`) },
});
const STAGES = ['entities', 'dates', 'figures', 'claims', 'terms'];
const ENTRIES = ['background', 'content', 'popup', 'panel', 'options', 'welcome', 'kept', 'cli'];

module.exports = {
  forbidden: [
    room('model'),
    room('article', 'model'),
    room('analysis', 'model'),
    room('locale', '_locales', 'browser'),
    room('annotation', 'model', 'locale'),
    room('browser'),
    room('messaging', 'model', 'browser'),
    room('settings', 'model', 'browser'),
    room('view', 'model', 'annotation', 'locale', 'export', 'library'),
    room('export', 'model', 'annotation', 'locale'),
    room('library', 'model', 'annotation', 'export', 'locale'),
    room('highlight', 'model', 'annotation', 'article', 'locale'),
    room('card', 'model', 'annotation', 'locale', 'highlight'),
    room('driver', 'model'),
    ...STAGES.map((stage) => ({
      name: `stage-${stage}-stands-alone`,
      comment: 'A stage never imports a sibling stage: analyze.ts hands results on.',
      severity: 'error',
      from: { path: `^src/analysis/${stage}/` },
      to: { path: `^src/analysis/(${STAGES.filter((other) => other !== stage).join('|')})/` },
    })),
    ...ENTRIES.map((entry) => ({
      name: `entry-${entry}-stands-alone`,
      comment: 'No entry point imports another one (the popup may name the script it injects).',
      severity: 'error',
      from: { path: `^src/${entry}/` },
      to: {
        path: `^src/(${ENTRIES.filter((other) => other !== entry).join('|')})/`,
        pathNot: '\\.iife\\.ts',
      },
    })),
    {
      name: 'rooms-below-entries',
      comment: 'Nothing imports an entry point.',
      severity: 'error',
      from: {
        path: '^src/(model|locale|article|analysis|annotation|highlight|card|view|export|library|messaging|settings|driver)/',
      },
      to: { path: `^src/(${ENTRIES.join('|')})/` },
    },
    {
      name: 'browser-at-the-border',
      comment:
        'The interface for extensions is used only in entry points, messaging, settings and locale.',
      severity: 'error',
      from: {
        path: '^src/(model|article|analysis|annotation|highlight|card|view|export|library|driver|cli)/',
      },
      to: { path: '^src/browser/' },
    },
    {
      name: 'no-wrapper',
      comment:
        'src/browser gives the interface for extensions, and the names of its types: nothing else asks for it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/browser/' },
      to: { path: 'webextension-polyfill' },
    },
    {
      name: 'pure-rooms',
      comment: 'The pure rooms use nothing of Node.',
      severity: 'error',
      from: { path: '^src/(model|analysis|annotation|export|library|article|highlight)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.json', '.js', '.d.ts'] },
  },
};
