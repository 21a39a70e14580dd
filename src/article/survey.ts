/** One pass over the page: how much running text each of its blocks holds. */
import { flatChildren, isSilent } from './flat-tree';
import { isOverlay } from './overlay';
import { signsOf } from './signs';
import { pace, type Steps } from './steps';
import { isInline } from './text';

/** What stands in one block element of the page. */
export interface Place {
  readonly element: Element;
  readonly parent: Place | undefined;
  readonly children: Place[];
  /** True inside what stands beside an article: comments, lists of related ones, side columns, footers. */
  beside: boolean;
  /** Characters of text, trimmed node by node, and those of them inside links. */
  chars: number;
  linked: number;
  /** Characters of running text that is not beside the article, links left out. */
  prose: number;
  /** Headings of lower rank than the first, and those of them that lead elsewhere. */
  headings: number;
  linkedHeadings: number;
}

export interface Survey {
  root: Place;
  places: ReadonlyMap<Element, Place>;
}

/** The place no longer counts: neither it nor those around it hold its running text. */
export function leaveOut(place: Place): void {
  place.beside = true;
  const { prose, headings, linkedHeadings } = place;
  for (let at = place.parent; at; at = at.parent) {
    at.prose -= prose;
    at.headings -= headings;
    at.linkedHeadings -= linkedHeadings;
  }
}

/** A stretch of text between two block edges. */
interface Stretch {
  chars: number;
  linked: number;
  /** True where it holds a comma or a sentence's end. */
  punctuated: boolean;
}

/** An element being walked through. */
interface Visit {
  place: Place;
  nodes: ArrayLike<Node>;
  next: number;
  inLink: boolean;
  isBlock: boolean;
}

/** After how many nodes the clock is looked at. */
const NODES_A_LOOK = 32;

/**
 * Measures the page below `root`, in steps. Scripts, fields, overlays and consent notices are passed by.
 * @param isBeside tells what stands beside an article and does not count
 */
export function* survey(
  root: Element,
  isBeside: (element: Element, signs: number) => boolean,
): Steps<Survey> {
  const surveyor = new Surveyor(root, isBeside);
  const isTired = pace();
  for (let nodes = 1; surveyor.step(); nodes++) if (nodes % NODES_A_LOOK === 0 && isTired()) yield;
  return surveyor.finish();
}

class Surveyor {
  private readonly places = new Map<Element, Place>();
  private readonly root: Place;
  private readonly path: Visit[] = [];
  private stretch: Stretch = { chars: 0, linked: 0, punctuated: false };
  private breaks = 0;

  constructor(
    root: Element,
    private readonly isBeside: (element: Element, signs: number) => boolean,
  ) {
    this.root = this.placeOf(root, undefined, 0);
    this.path.push({
      place: this.root,
      nodes: flatChildren(root),
      next: 0,
      inLink: false,
      isBlock: true,
    });
  }

  /** Looks at one node; false when there is none left. */
  step(): boolean {
    const visit = this.path.at(-1);
    if (!visit) return false;
    const node = visit.nodes[visit.next++];
    if (!node) this.leave();
    else if (node.nodeType === 3) this.read((node as Text).data, visit);
    else if (node.nodeType === 1) this.enter(node as Element, visit);
    return true;
  }

  finish(): Survey {
    return { root: this.root, places: this.places };
  }

  private placeOf(element: Element, parent: Place | undefined, signs: number): Place {
    const beside = (parent?.beside ?? false) || this.isBeside(element, signs);
    const place = {
      element,
      parent,
      children: [],
      beside,
      chars: 0,
      linked: 0,
      prose: 0,
      headings: 0,
      linkedHeadings: 0,
    };
    parent?.children.push(place);
    this.places.set(element, place);
    return place;
  }

  private enter(element: Element, from: Visit): void {
    if (element.localName === 'br') {
      this.breaks++;
      if (this.breaks > 1) this.close(from.place);
      return;
    }
    if (isSilent(element)) return;
    const signs = signsOf(element);
    if (isOverlay(element, signs)) return;
    const isBlock = !isInline(element);
    if (isBlock) this.close(from.place);
    this.path.push({
      place: isBlock ? this.placeOf(element, from.place, signs) : from.place,
      nodes: flatChildren(element),
      next: 0,
      inLink: from.inLink || element.localName === 'a',
      isBlock,
    });
  }

  private leave(): void {
    const visit = this.path.pop();
    if (!visit?.isBlock) return;
    const { place } = visit;
    this.close(place);
    if (
      place.element.localName !== 'h1' &&
      HEADING.test(place.element.localName) &&
      place.chars > 0
    ) {
      place.headings++;
      if (visit.inLink || place.linked >= 0.9 * place.chars) place.linkedHeadings++;
    }
    const { parent } = place;
    if (!parent) return;
    parent.chars += place.chars;
    parent.linked += place.linked;
    parent.prose += place.prose;
    parent.headings += place.headings;
    parent.linkedHeadings += place.linkedHeadings;
  }

  private read(data: string, { place, inLink }: Visit): void {
    const text = data.trim();
    if (text === '') return;
    this.breaks = 0;
    const { stretch } = this;
    stretch.chars += text.length;
    place.chars += text.length;
    if (inLink) {
      stretch.linked += text.length;
      place.linked += text.length;
    }
    stretch.punctuated ||= PUNCTUATION.test(text);
  }

  /** A stretch ends in `place`. */
  private close(place: Place): void {
    const { stretch } = this;
    this.breaks = 0;
    if (stretch.chars === 0) return;
    this.stretch = { chars: 0, linked: 0, punctuated: false };
    if (place.beside || !isProse(stretch, place.element)) return;
    place.prose += stretch.chars - stretch.linked;
  }
}

const SHORTEST = 40;
const PUNCTUATION = /[,.!?…;:،、，。؟।]["'”’»)\]]*(?:\s|$)/u;

/** True for sentences: long enough, few links, punctuated. */
const isProse = ({ chars, linked, punctuated }: Stretch, element: Element): boolean =>
  chars >= SHORTEST && linked < chars / 2 && punctuated && !HEADING.test(element.localName);
const HEADING = /^h[1-6]$/u;
