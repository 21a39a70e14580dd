/** The card's script: put into a page, beside the content script, when there are marks on it. */
import { attachCard } from '../card/attach';
import { handOver } from './card-door';

handOver(attachCard);
