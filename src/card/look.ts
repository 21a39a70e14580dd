/** How the card looks. It stands on pages of any style, so it starts from nothing. */
import type { Scheme } from '../highlight/styles';
import { KINDS } from '../model/kind';
import { HUES, type Look, type Looks, WEIGHTS } from '../model/look';

/** Pixels: never wider, and narrower in narrow windows. */
const WIDEST = 320;

const COLOURS: Readonly<Record<Scheme, string>> = {
  light: `color-scheme: light; --paper: #fff; --ink: #1c1b1a; --quiet: #5f5b57; --rule: #dedad5; --hover: #f3f0ec;
    --accent: #0b5fa5`,
  dark: `color-scheme: dark; --paper: #1d1c1b; --ink: #eceae7; --quiet: #a9a49e; --rule: #4b4743; --hover: #2f2c2a;
    --accent: #7cc4ff`,
};

const lineOf = ({ line, colour }: Look, scheme: Scheme): string =>
  `underline ${line} ${WEIGHTS[line]} ${HUES[colour][scheme]}`;

/** The style sheet of the card's shadow root, but for its place. */
export const look = (scheme: Scheme, looks: Looks): string => `
:host { all: initial !important; display: block !important; position: fixed !important; z-index: 2147483647 !important;
  inset: auto !important; margin: 0 !important; width: min(${WIDEST}px, calc(100vw - 16px)) !important;
  height: auto !important; background: none !important; overflow: visible !important }
@media print { :host { display: none !important } }
* { box-sizing: border-box; margin: 0; padding: 0 }
[hidden] { display: none !important }
.card { ${COLOURS[scheme]}; max-height: var(--room); overflow: auto; overscroll-behavior: contain; padding: 4px 16px 8px;
  background: var(--paper); color: var(--ink); border: 1px solid var(--rule); border-radius: 8px;
  box-shadow: 0 4px 20px #0003; font: 13px/1.45 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere;
  cursor: default; scrollbar-color: var(--rule) var(--paper) }
.card:focus { outline: none }
.card:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px }
/* Words of another direction stand under their own title. */
.card[dir="rtl"] :is(.what, dd) { text-align: right }
.card[dir="ltr"] :is(.what, dd) { text-align: left }
/* In view wherever the card is scrolled to. */
.shut { float: inline-end; position: sticky; inset-block-start: 4px; margin-block: 4px 0; margin-inline: 8px -8px;
  z-index: 1; background: var(--paper) }
.shut button { border-color: transparent; color: var(--accent) }
section { padding-block: 12px 0; border-block-end: 1px solid var(--rule) }
section:last-child { border: 0 }
.words { font: 17px/1.35 Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; max-height: 5.4em; overflow: auto;
  padding-block-end: 4px }
.line { text-decoration: underline; text-underline-offset: 3px }
${KINDS.map((kind) => `.${kind} .line { text-decoration: ${lineOf(looks[kind], scheme)} }`).join('\n')}
.what { margin-block-start: 4px; font-weight: 600 }
dl { margin-block-start: 6px }
dt { color: var(--quiet); font-size: 12px; margin-block-start: 6px }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; margin-block-start: 8px }
.deeds { background: var(--paper); padding-block-end: 8px }
section:first-of-type .deeds { position: sticky; inset-block-end: -8px; margin-block-start: 8px;
  border-block-start: 1px solid var(--rule) }
.asked { flex-basis: 100%; color: var(--quiet) }
button { font: inherit; color: var(--ink); background: none; border: 1px solid var(--rule); border-radius: 4px;
  min-height: 26px; min-width: 26px; padding: 2px 10px; cursor: pointer }
button:hover { background: var(--hover) }
.answer { color: var(--quiet) }
.answer:not(:empty) { margin-block-start: 8px }
.answer button { margin-inline-start: 8px }
`;
