/** A view of the extension in Firefox: popup, panel or tab. They live in processes of their own, reached from the window. */
import type { Popup } from './driver';
import type { BrowserWindow } from './firefox-window';

/** A view of the extension, as an expression in the browser's window names it, and what closes it. */
export const viewIn = (window: BrowserWindow, place: string, close: string): Popup => ({
  evaluate: <T>(expression: string) => window.evaluate<T>(inView(place, expression)),
  press: async (selector) => void (await window.evaluate(pressIn(place, selector))),
  screenshot: async () =>
    Buffer.from((await window.evaluate<string>(snapshot(place))).split(',')[1] ?? '', 'base64'),
  resize: (room) => window.evaluate(resize(place, room)),
  zoom: (factor) => window.evaluate(inView(place, `browser.tabs.setZoom(${factor})`)),
  close: () => window.evaluate(close),
});

const snapshot = (place: string): string => `(async () => {
  const picture = await ${place}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL();
})()`;

/** Mouse events that the browser itself sends, which count as the reader's. */
function pressIn(place: string, selector: string): string {
  const script = `
    let problem = '';
    try {
      const at = content.document.querySelector(${JSON.stringify(selector)});
      at.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = at.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup'])
        content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 }, { isDOMEventSynthesized: false });
    } catch (error) { problem = String(error); }
    sendAsyncMessage('newsloupe:pressed', problem);`;
  return `new Promise((resolve, reject) => {
    const { messageManager } = ${place};
    messageManager.addMessageListener('newsloupe:pressed', function listen({ data }) {
      messageManager.removeMessageListener('newsloupe:pressed', listen);
      if (data) reject(new Error(data));
      else resolve(null);
    });
    messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
}

let calls = 0;

/** Runs an expression in the process of an extension's view, and brings its JSON value back. */
function inView(place: string, expression: string): string {
  const answer = `newsloupe:answer:${calls++}`;
  const script = `
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const send = (data) => sendAsyncMessage(${JSON.stringify(answer)}, data);
    try {
      Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify({ value: await (${expression}) }))()`)}, sandbox)
        .then((json) => send({ json }), (error) => send({ error: String(error) }));
    } catch (error) { send({ error: String(error) }); }`;
  return `new Promise((resolve, reject) => {
    const { messageManager } = ${place};
    messageManager.addMessageListener(${JSON.stringify(answer)}, function listen({ data }) {
      messageManager.removeMessageListener(${JSON.stringify(answer)}, listen);
      if (data.error) reject(new Error(data.error));
      else resolve(JSON.parse(data.json).value);
    });
    messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
}

/** The browser's own zoom, and a size that its window's style sheets do not overrule. */
const resize = (place: string, { width, height, zoom }: Parameters<Popup['resize']>[0]): string =>
  `(async () => {
  const view = ${place};
  view.fullZoom = ${zoom};
  for (const [side, length] of [['width', ${width * zoom}], ['height', ${height * zoom}]])
    for (const property of [side, 'min-' + side, 'max-' + side])
      view.style.setProperty(property, length + 'px', 'important');
})()`;
