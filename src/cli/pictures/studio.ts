/** One browser with one look, and the means to picture what it shows. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver, Popup } from '../../driver/driver';
import { settled } from '../../driver/facts';
import type { Server } from '../../driver/serve';
import { type Look, roomFor, type Shape } from './looks';

/** Where all pictures go, to be looked at. */
export const ALL = join('.cache', 'screenshots');

export class Studio {
  constructor(
    readonly driver: Driver,
    private readonly server: Server,
    readonly look: Look,
  ) {}

  /** Opens one of the pages, by its path, or any address. */
  async visit(path: string): Promise<Page> {
    const page = await this.driver.newPage();
    await page.setViewport({ ...room(this.look, 'tab'), deviceScaleFactor: this.look.zoom ?? 1 });
    const isOurs = path.startsWith('/');
    const address = isOurs ? `${this.server.origin}${path}` : path;
    const loading = page.goto(address, { waitUntil: 'domcontentloaded', timeout: 5000 });
    // Firefox never reports that one of its own pages has loaded.
    await (isOurs ? loading : loading.catch(() => undefined));
    return page;
  }

  /** Clicks the toolbar button over a page, and waits until the popup has come to rest. */
  async click(page: Page): Promise<Popup> {
    const popup = await this.driver.openPopup(page);
    await settled(popup);
    return popup;
  }

  /** A view with as much room as the look gives it. */
  async fitted(view: Popup, shape: Shape): Promise<Popup> {
    const size = roomFor(this.look, shape);
    if (size) await view.resize({ ...size, zoom: this.look.zoom ?? 1 });
    return view;
  }

  /** Pictures a view once this is true in it. */
  async keepWhen(name: string, view: Popup, expression: string): Promise<Buffer> {
    await until(view, expression);
    return this.keep(name, view);
  }

  /** Pictures a view as it is. */
  async keep(name: string, view: Popup): Promise<Buffer> {
    await pause(300);
    return this.store(name, await view.screenshot());
  }

  /** Pictures a page of the web, with its marks and its card. */
  async keepPage(name: string, page: Page): Promise<Buffer> {
    return this.store(name, Buffer.from(await page.screenshot()));
  }

  private store(name: string, picture: Buffer): Buffer {
    writeFileSync(join(ALL, `${name}-${this.look.name}-${this.driver.name}.png`), picture);
    return picture;
  }
}

function room(look: Look, shape: Shape) {
  const size = roomFor(look, shape);
  if (!size) throw new Error(`No size is known for: ${shape}`);
  return size;
}

/** Waits for this to become true in the view, 10 seconds at most; a view that is still loading is asked again. */
export async function until(view: Popup, expression: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await view.evaluate<boolean>(`!!(${expression})`).catch(() => false)) return;
    await pause(50);
  }
  throw new Error(`Not so in time: ${expression}`);
}

/** Lets drawing come to rest. */
export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
