/** The model files that came with the extension: read once, when the first article asks for them. */

import claims from '../analysis/claims/trained/claims.model.bin?url';
import { type ModelFiles, type Models, readModels } from '../analysis/models';
import names from '../analysis/tagging/names.model.bin?url';
import { browser } from '../browser/browser';

let models: Promise<Models> | undefined;

/** The models, read once while the background lives; a file that cannot be read is missing from them, with a warning. */
export function loadModels(): Promise<Models> {
  models ??= Promise.all([file('names', names), file('claims', claims)]).then((files) =>
    readModels(Object.assign({}, ...files)),
  );
  return models;
}

async function file(name: keyof ModelFiles, path: string): Promise<ModelFiles> {
  const bytes = await readFile(path);
  return bytes ? { [name]: bytes } : {};
}

/** A file of the extension's own package; nothing is asked of the network. */
async function readFile(path: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
