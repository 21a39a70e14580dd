/** The model files that came with the extension: read once, when the first article asks for them. */
import browser from 'webextension-polyfill';
import { type Models, readModels } from '../analysis/models';
import names from '../analysis/tagging/names.model.bin?url';

let models: Promise<Models> | undefined;

/** The models, read once while the background lives; a file that cannot be read is missing from them, with a warning. */
export function loadModels(): Promise<Models> {
  models ??= readFile(names).then((bytes) => readModels(bytes ? { names: bytes } : {}));
  return models;
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
