/** Other libraries doing a part of what the engine does: names and quotations, dates, named entities. */
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { BenchArticle } from '../../../tests/fixtures/bench-articles';

type Reader = (article: BenchArticle) => void;

/** Persons, places, organizations and quotations, with their places in the text. */
export const readCompromise: Reader = ({ text }) => {
  const doc = compromise(text);
  for (const view of [doc.people(), doc.places(), doc.organizations(), doc.quotations()])
    view.json({ offset: true });
};

/** Dates. */
export const readChrono: Reader = ({ text, published }) => {
  chrono.parse(text, new Date(published));
};

const wink = winkNLP(model);
/** Named entities. */
export const readWink: Reader = ({ text }) => {
  wink.readDoc(text).entities().out(wink.its.detail);
};
