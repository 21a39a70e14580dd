/** The popup: has the page examined, and shows what was found. */
import browser from 'webextension-polyfill';
import { toMarkdown } from '../export/markdown';
import { client } from '../messaging/client';
import { toBackground } from '../messaging/to-background';
import type { Facts } from '../model/facts';
import type { Failure } from '../model/result';
import { readSettings, saveSettings } from '../settings/settings';
import { button, element } from './element';
import { articleHead, kindSwitches } from './header';
import { offerModes } from './mode';
import { openPage, type Page } from './page';
import { sections } from './sections';

const background = client(toBackground, (message) => browser.runtime.sendMessage(message));
const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const main = byId('main');

function say(message: string): void {
  main.replaceChildren(element('p', { class: 'state', role: 'status' }, message));
}

async function show(facts: Facts, page: Page): Promise<void> {
  const { analysis, metadata } = facts;
  const go = async (spans: Parameters<Page['reveal']>[0]['spans']) => {
    const answer = await page.reveal({ spans });
    if (!answer.ok) tell(answer.error.message);
    else if (!answer.value)
      tell('These words are not on the page any more. Open Newsloupe again to read it afresh.');
  };
  const found = sections(analysis, (spans) => void go([...spans]), metadata);
  main.replaceChildren(
    articleHead(metadata),
    kindSwitches(analysis, await readSettings(), (settings) => void saveSettings(settings)),
    ...(found.length
      ? found
      : [element('p', { class: 'state' }, 'Nothing was found in this article.')]),
    ...analysis.warnings.map((warning) =>
      element('p', { class: 'article note' }, `Left out: ${warning}`),
    ),
  );
  wireShown(facts.shown, page);
  wireCopy(facts);
}

/** Says something short at the foot. */
function tell(message: string): void {
  byId('copied').textContent = message;
}

function wireShown(shown: boolean, page: Page): void {
  const input = byId<HTMLInputElement>('shown');
  byId('shown-label').hidden = false;
  input.checked = shown;
  input.addEventListener('change', () => void page.show({ on: input.checked }));
}

function wireCopy({ metadata, analysis }: Facts): void {
  byId('footer').hidden = false;
  byId('copy').addEventListener('click', async () => {
    const accessed = new Date().toISOString().slice(0, 10);
    try {
      await navigator.clipboard.writeText(toMarkdown({ metadata, analysis, accessed }));
      tell('Copied as Markdown.');
    } catch {
      tell('The browser did not let the facts be copied. Click in this window and try again.');
    }
  });
}

async function open(): Promise<void> {
  // The models are read while the page is: an analysis is asked for in a moment.
  void background.prepare({});
  const failed = ({ message }: Failure) => say(message);
  const page = await openPage();
  void offerModes();
  if (!page.ok) return failed(page.error);
  const facts = await page.value.examine({});
  if (facts.ok) return show(facts.value, page.value);
  failed(facts.error);
  if (facts.error.code === 'no-article') offerAnyway(page.value);
}

/** The reader may know better: a page that looks like no article can be read all the same. */
function offerAnyway(page: Page): void {
  const anyway = button(
    { class: 'anyway' },
    async () => {
      anyway.disabled = true;
      const facts = await page.examine({ anyway: true });
      if (facts.ok) await show(facts.value, page);
      else say(facts.error.message);
    },
    'Read this page anyway',
  );
  main.append(anyway);
}

open()
  .catch(() => say('Something went wrong inside Newsloupe. Reload the page and try again.'))
  .finally(() => main.setAttribute('aria-busy', 'false'));
