/**
 * Mozilla's polyfill as the browser's interface, for the background and the extension's own pages: their entry points
 * import this first of all. Scripts in pages go without: they start on every page, and need little of it.
 */
import polyfill from 'webextension-polyfill';

(globalThis as { browser?: typeof polyfill }).browser = polyfill;
