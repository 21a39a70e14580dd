/** Saved pages: a folder with `pages.jsonl` and gzipped HTML, and a server for one of them at a time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { type Served, type Server, serve } from '../driver/serve';

const SavedPage = z.object({
  id: z.string(),
  /** The gzipped HTML, relative to the folder. */
  file: z.string(),
  /** Where the page was published; '' where that is not known. */
  url: z.optional(z.string()),
  set: z.optional(z.string()),
});
export type SavedPage = z.infer<typeof SavedPage>;

/** The pages of a folder, those of one set where it is named, at most `limit` of them. Throws on a line that is none. */
export function listPages(
  folder: string,
  only: { set?: string; limit?: number } = {},
): SavedPage[] {
  const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').split('\n');
  const pages: SavedPage[] = [];
  for (const [index, line] of lines.entries()) {
    if (pages.length >= (only.limit ?? Infinity)) break;
    if (!line.trim()) continue;
    const page = SavedPage.safeParse(JSON.parse(line));
    if (!page.success) throw new Error(`pages.jsonl, line ${index + 1}: no saved page`);
    if (only.set === undefined || page.data.set === only.set) pages.push(page.data as SavedPage);
  }
  return pages;
}

export interface PageServer {
  /** Puts the page up in the last one's place; its address keeps the path it was published at. */
  put(page: SavedPage): string;
  close: Server['close'];
}

/** Serves saved pages from the loopback address, their scripts forbidden; all else is not found. */
export async function servePages(folder: string): Promise<PageServer> {
  let shown: { path: string; served: Served } | undefined;
  const server = await serve((path) => (path === shown?.path ? shown.served : undefined));
  return {
    put(page) {
      const path = pathOf(page.url);
      const served: Served = {
        body: gunzipSync(readFileSync(join(folder, page.file))),
        headers: { 'content-security-policy': "script-src 'none'" },
      };
      shown = { path, served };
      return server.origin + path;
    },
    close: server.close,
  };
}

/** Dates stand in the paths of many articles, so they are kept. */
function pathOf(url: string | undefined): string {
  try {
    const { pathname, search } = new URL(url ?? '');
    return pathname + search;
  } catch {
    return '/';
  }
}
