import { hasVisibleCharacter, isSymbol, visibleText } from './characters';
import { isCommonName } from './competitor-field';
import type { Page } from './page';
import { isRendered } from './rendered';
import { DELETED, hasLineThrough, isDeleted, isSeparateBox, isStruckThrough } from './struck-out';

/** The most characters taken from one element. A longer text is no list of names. */
export const MAX_CHARACTERS = 2000;

/** The most characters looked at in one text of the page: blanks count here, and not above. */
const MAX_RAW = 100_000;

/** Stands for what was left out, so that a name before it is not taken for the whole text. */
const MORE = ' … more';

/** The most nodes looked at in one element. */
const MAX_NODES = 1500;

/**
 * Never part of a text: buttons and menus ("Edit …", "Open … Preview", "Details"), help, text for
 * screen readers only, and carets.
 */
const CONTROL =
  'button, [role="button"], [role="menu"], [role="tooltip"], [hidden], [aria-hidden="true"], .slds-hide, .slds-assistive-text, .assistiveText, lightning-helptext, [data-test-id="dropdown-caret"], rt, rp, script, style, template, svg';

/** Holds a field's name where an extension for admins added it; otherwise the page's own words. */
const MARK = 'mark, code';

/** Added by a translator behind the page's own words (Immersive Translate and others). */
const TRANSLATION = 'font.notranslate, [class*="translation" i], [class*="translated" i]';

/** Selectors of what doesn't count in a text, and of all that needs a closer look. */
interface LeftOut {
  readonly controls: string;
  readonly translations: string;
  readonly special: string;
}

function leaveOut(controls: string, translations: string): LeftOut {
  return {
    controls,
    translations,
    special: `${controls}, ${translations}, ${DELETED}, ${MARK}`,
  };
}

const IN_VALUES = leaveOut(`${CONTROL}, label`, TRANSLATION);

/**
 * Nobody writes a label in rich text: `lang` and `font` come from translators there. A font with a
 * color or a class may be a highlighter's.
 */
const IN_LABELS = leaveOut(
  CONTROL,
  `${TRANSLATION}, [class*="translat" i]:not(.notranslate), [lang], font:not([class], [color], [style*="color" i], [style*="background" i])`,
);

/** Other extensions' links and timers too; the CRM's own links, as in a preview, start with a slash. */
const IN_NAMES = leaveOut(
  `${CONTROL}, label, time, a:not([href^="/"]), [role]:not([role="heading"], [role="none"], [role="presentation"], [role="text"])`,
  TRANSLATION,
);

const NOTHING = ':not(*)';

/** Boxes within a line: what they hold goes on where the text before them ended. */
const WITHIN_LINE = new Set(['inline', 'contents', 'ruby', 'none', '']);

function isShownText(node: Node): boolean {
  return node instanceof Text && hasVisibleCharacter(node.data);
}

/** What an element shows in its place: its root, what is slotted into it, or its own children. */
export function flatTreeChildren(element: Element, page: Page): Iterable<Node> {
  const root = page.rootOf(element);
  if (root) return root.childNodes;
  // A native slot shows nodes of another tree; a synthetic one holds them itself.
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return slotted.length > 0 ? slotted : element.childNodes;
}

/** Cut down to a point, as words for screen readers are where no class says so. */
function isClipped({ position, overflow, width, height }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' || !/hidden|clip/.test(overflow)) return false;
  return Number.parseFloat(width) <= 1 || Number.parseFloat(height) <= 1;
}

/** Whether an extension for admins wrote the field's name here. */
function isFieldNameMark(mark: Element): boolean {
  if (mark.matches('[class*="api-name" i]')) return true;
  const text = (mark.textContent ?? '').slice(0, MAX_CHARACTERS).trim();
  const [, word = ''] = /^\(?(\w+)\)?$/.exec(text) ?? [];
  const isBracketed = mark.matches('code') || text !== word;
  return /\w_+\w/.test(word) || (isBracketed && isCommonName(word));
}

/** One text of the page, its blanks as they are shown. */
function rawText(node: Node, isPreformatted: boolean): string {
  const raw = node.nodeValue ?? '';
  const text = raw.slice(0, MAX_RAW).replace(isPreformatted ? /[^\S\n]+/g : /\s+/g, ' ');
  return raw.length > MAX_RAW ? text + MORE : text;
}

/** What was found in an element, and what was left out of it. */
interface Found {
  readonly text: string;
  readonly isTranslated: boolean;
  readonly isStruck: boolean;
}

function textOf(
  nodes: Iterable<Node>,
  isPreformatted: boolean,
  page: Page,
  { special, translations }: LeftOut,
  isElementStruck: boolean,
): Found {
  let text = '';
  let count = 0;
  let isFull = false;
  let isTranslated = false;
  let isStruck = false;

  function add(more: string): void {
    // Blanks after blanks are not shown, and must not use up the room.
    text += /\s$/.test(text) || text === '' ? more.trimStart() : more;
  }

  function addEdge(): void {
    text = text.trimEnd();
    if (text !== '') text += '\n';
  }

  function isLeftOut(node: Element): boolean {
    if (!node.matches(special)) return false;
    const isTranslation = node.matches(translations);
    const isDeleted = node.matches(DELETED);
    isTranslated ||= isTranslation;
    isStruck ||= isDeleted;
    return isTranslation || isDeleted || !node.matches(MARK) || isFieldNameMark(node);
  }

  function walkAll(list: Iterable<Node>, isPreformatted: boolean, isStruck: boolean): void {
    const nodes = [...list];
    const isMixed = nodes.some(isShownText);
    for (const node of nodes) walk(node, isPreformatted, isStruck, isMixed);
  }

  /** @param isMixed Text stands beside it: a box there marks words, and is no name of its own. */
  function walk(
    node: Node,
    isPreformatted: boolean,
    isOuterStruck: boolean,
    isMixed: boolean,
  ): void {
    if (isFull) return;
    count += 1;
    if (count > MAX_NODES || text.length > MAX_CHARACTERS) {
      isFull = true;
      return;
    }
    if (node.nodeType === Node.TEXT_NODE) {
      if (!isOuterStruck) add(rawText(node, isPreformatted));
      else isStruck ||= visibleText(node.nodeValue ?? '') !== '';
    }
    if (!(node instanceof Element) || isLeftOut(node)) return;
    // A line break has no box to be seen by.
    if (node.tagName === 'BR') addEdge();
    if (!isRendered(node)) return;
    const style = getComputedStyle(node);
    if (isClipped(style)) return;
    if (node instanceof HTMLImageElement && isSymbol(node.alt)) add(node.alt);
    const isWord = style.display.startsWith('inline-') && (isMixed || node.matches(MARK));
    const isOwnLine = !isWord && !WITHIN_LINE.has(style.display);
    const isHere = hasLineThrough(style) || (isOuterStruck && !isSeparateBox(style));
    if (isOwnLine) addEdge();
    walkAll(flatTreeChildren(node, page), style.whiteSpace.startsWith('pre'), isHere);
    if (isOwnLine) addEdge();
  }

  walkAll(nodes, isPreformatted, isElementStruck);
  return { text: limitText(isFull ? text + MORE : text), isTranslated, isStruck };
}

/** The page's own words, without what a translator added; where it left none of them, its words. */
function ownText(element: Element, page: Page, leftOut: LeftOut, isElementStruck: boolean) {
  const isPreformatted = getComputedStyle(element).whiteSpace.startsWith('pre');
  const read = (out: LeftOut) =>
    textOf(flatTreeChildren(element, page), isPreformatted, page, out, isElementStruck);
  const { text, isTranslated, isStruck } = read(leftOut);
  const isReplaced = isTranslated && !isStruck && /^[\s*:]*$/.test(text);
  return isReplaced ? read(leaveOut(leftOut.controls, NOTHING)).text : text;
}

/**
 * Returns a value as a reader sees it: a line break where the page shows one, nothing of its
 * controls, hidden parts and translations, nor of what is struck out.
 */
export function valueText(element: Element, page: Page): string {
  return isDeleted(element) ? '' : ownText(element, page, IN_VALUES, isStruckThrough(element));
}

/** Returns a label as a reader sees it, without translations. */
export function labelText(element: Element, page: Page): string {
  return ownText(element, page, IN_LABELS, false);
}

/** Returns what these nodes in a name's place show; empty for what other extensions add there. */
export function nameText(nodes: readonly Node[], page: Page): string {
  return textOf(nodes, false, page, IN_NAMES, false).text;
}

/**
 * Text without blanks around its lines and without empty lines, cut to what a list of names may
 * take; a cut is told by words of its own, lest it make a name.
 */
export function limitText(text: string): string {
  const lines = text
    .slice(0, MAX_RAW)
    .split('\n')
    .map((line) => line.trim())
    // Editors of rich text leave lines behind that hold nothing visible.
    .filter((line) => visibleText(line) !== '')
    .join('\n');
  const isCut = lines.length > MAX_CHARACTERS || text.length > MAX_RAW;
  return isCut && !lines.endsWith(MORE)
    ? lines.slice(0, MAX_CHARACTERS - MORE.length) + MORE
    : lines;
}
