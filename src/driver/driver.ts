/** A real browser with the built extension in it, as a reader has it: what `start`, `pages` and the tests drive. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser';

/** The extension's real popup, opened by its toolbar button, or its side panel. */
export interface Popup {
  /** Runs an expression in the view's document and returns its (awaited) JSON value. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses an element with the mouse, as a reader does: what comes of it counts as the reader's own doing. */
  press(selector: string): Promise<void>;
  /** A PNG of the view. */
  screenshot(): Promise<Buffer>;
  /**
   * Gives a panel or a tab as much room as this, in CSS pixels that take `zoom` of the screen's each. Popups stay as the
   * browser fits them to their content.
   */
  resize(room: { width: number; height: number; zoom: number }): Promise<void>;
  /** Zooms the extension's tabs, and in Chromium its panel, as a reader does who zooms one of them; to be asked of a tab. */
  zoom(factor: number): Promise<void>;
  close(): Promise<void>;
}
export interface OnPage {
  /** '' where nothing is shown. */
  text: string;
  /** The words of the element inside that has the focus; '' where it is elsewhere. */
  focus: string;
}
export interface Driver {
  name: BrowserName;
  newPage(): Promise<Page>;
  /** Clicks the extension's toolbar button over a page: that opens the popup and grants `activeTab`. */
  openPopup(page: Page): Promise<Popup>;
  /** Installs the extension once more, as an update does. */
  reinstall(): Promise<void>;
  /** Switches the extension off, or on again, as the reader may in the browser's settings. */
  setEnabled(on: boolean): Promise<void>;
  /** Installs another extension beside it. */
  installOther(folder: string): Promise<void>;
  /** The extension's id, by which others may address it. */
  id: string;
  /** Stops the extension's background, as the browser does when it sees fit. */
  stopBackground(): Promise<void>;
  /** Runs an expression in the extension's background, which must be running. */
  inBackground(expression: string): Promise<unknown>;
  /** The bytes that the extension's background holds once its garbage is cleared, heap and buffers; it must be running. */
  backgroundMemory(): Promise<number>;
  /** Gives or takes access to the sites of the manifest's `host_permissions`, as the reader may in the browser's settings. */
  allowSites(allowed: boolean): Promise<void>;
  /** What the toolbar button shows and says for the page in view. */
  button(page: Page): Promise<{ badge: string; title: string }>;
  /** Chooses a line of ours in the page's own menu, by its id. */
  chooseInMenu(page: Page, id: string): Promise<void>;
  /** Opens the side panel, from an open popup where the browser wants it so. */
  openPanel(popup: Popup): Promise<Popup>;
  /** The options page, opened by the popup's button. */
  openOptions(popup: Popup): Promise<Popup>;
  /** The page of kept articles, opened by the popup's button. */
  openKept(popup: Popup): Promise<Popup>;
  /** The first-run page that was opened on install; it is closed before `launch` answers unless `firstRun` keeps it. */
  firstRun(): Promise<Popup>;
  /** What the extension shows on the page in closed shadow roots, which the page itself cannot look into. */
  onPage(page: Page): Promise<OnPage>;
  /** Fulfilled when the reader has closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}
export interface LaunchOptions {
  /** Without a window (the default). */
  headless?: boolean;
  /** Nothing beyond this machine can be reached (the default). */
  offline?: boolean;
  /** A proxy on this machine that is asked for everything beyond it, by its port. */
  proxy?: number;
  /** The folder of the built extension; `dist/chrome` or `dist/firefox` where not given. */
  extension?: string;
  /** Keeps the page that is opened on install. */
  firstRun?: boolean;
  /** What the page sees of the system's colour scheme. */
  dark?: boolean;
  /** All windows are private ones, in which the reader allows the extension. */
  privateWindows?: boolean;
  /** Firefox keeps the pages of all sites in one process: they open sooner, and no times should be taken of them. */
  oneProcess?: boolean;
  /** The colours of the reader's own system, in place of those of pages. */
  forcedColours?: boolean;
}
