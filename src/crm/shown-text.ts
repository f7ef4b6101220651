import { hasVisibleCharacter, isSymbol, visibleText } from './characters';
import { isCommonName } from './competitor-field';
import type { Page } from './page';
import { isRendered } from './rendered';
import { DELETED, hasLineThrough, isDeleted, isSeparateBox, isStruckThrough } from './struck-out';

/** The maximum number of characters read from one element. A longer text isn't a list of names. */
export const MAX_CHARACTERS = 2000;

/** The maximum number of characters read from one text node, with repeated spaces, which don't count above. */
const MAX_RAW = 100_000;

/** Appended to a truncated text, so that a name at its start isn't taken for the whole text. */
const MORE = ' … more';

/** The maximum number of nodes visited in one element. */
const MAX_NODES = 1500;

/**
 * Never part of a text: buttons and menus ("Edit …", "Open … Preview", "Details"), help, carets, and text
 * only for screen readers.
 */
const CONTROL =
  'button, [role="button"], [role="menu"], [role="tooltip"], [hidden], [aria-hidden="true"], .slds-hide, .slds-assistive-text, .assistiveText, lightning-helptext, [data-test-id="dropdown-caret"], rt, rp, script, style, template, svg';

/** Contains a field's name if an extension for admins added it; otherwise the page's own text. */
const MARK = 'mark, code';

/** Added by a translator after the page's own text (Immersive Translate and others). */
const TRANSLATION = 'font.notranslate, [class*="translation" i], [class*="translated" i]';

/** Selectors for what doesn't count as text, and for everything that needs a check (`special`). */
interface Exclusions {
  readonly controls: string;
  readonly translations: string;
  readonly special: string;
}

function exclude(controls: string, translations: string): Exclusions {
  return {
    controls,
    translations,
    special: `${controls}, ${translations}, ${DELETED}, ${MARK}`,
  };
}

const IN_VALUES = exclude(`${CONTROL}, label`, TRANSLATION);

/**
 * Labels aren't written as rich text, so `lang` and `font` come from translators there. A font with a color
 * or a class may be a highlighter's.
 */
const IN_LABELS = exclude(
  CONTROL,
  `${TRANSLATION}, [class*="translat" i]:not(.notranslate), [lang], font:not([class], [color], [style*="color" i], [style*="background" i])`,
);

/** Also other extensions' links and timers. The CRM's own links, as in a preview, start with a slash. */
const IN_NAMES = exclude(
  `${CONTROL}, label, time, a:not([href^="/"]), [role]:not([role="heading"], [role="none"], [role="presentation"], [role="text"])`,
  TRANSLATION,
);

const NO_ELEMENT = ':not(*)';

/** Boxes within a line: their text continues on the same line. */
const WITHIN_LINE = new Set(['inline', 'contents', 'ruby', 'none', '']);

function isShownText(node: Node): boolean {
  return node instanceof Text && hasVisibleCharacter(node.data);
}

/** Returns an element's children in the flat tree: its shadow root's, the nodes slotted into it, or its own. */
export function flatTreeChildren(element: Element, page: Page): Iterable<Node> {
  const root = page.rootOf(element);
  if (root) return root.childNodes;
  // A native slot shows nodes of another tree; a synthetic one contains them.
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return slotted.length > 0 ? slotted : element.childNodes;
}

/** Whether an element is clipped to a point, as text for screen readers is, even without a class. */
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

/** Returns the text of one node, with spaces collapsed as the page shows them. */
function rawText(node: Node, isPreformatted: boolean): string {
  const raw = node.nodeValue ?? '';
  const text = raw.slice(0, MAX_RAW).replace(isPreformatted ? /[^\S\n]+/g : /\s+/g, ' ');
  return raw.length > MAX_RAW ? text + MORE : text;
}

/** The text found in an element, and why some of it was left out. */
interface Found {
  readonly text: string;
  readonly isTranslated: boolean;
  readonly isStruck: boolean;
}

function textOf(
  nodes: Iterable<Node>,
  isPreformatted: boolean,
  page: Page,
  { special, translations }: Exclusions,
  isElementStruck: boolean,
): Found {
  let text = '';
  let count = 0;
  let isFull = false;
  let isTranslated = false;
  let isStruck = false;

  function add(more: string): void {
    // Repeated spaces aren't shown, so they must not use up the limit.
    text += /\s$/.test(text) || text === '' ? more.trimStart() : more;
  }

  function addLineBreak(): void {
    text = text.trimEnd();
    if (text !== '') text += '\n';
  }

  function isExcluded(node: Element): boolean {
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

  /** @param isMixed The node is next to text: a box there highlights words and isn't a separate name. */
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
    if (!(node instanceof Element) || isExcluded(node)) return;
    // A line break has no box, so it never counts as rendered.
    if (node.tagName === 'BR') addLineBreak();
    if (!isRendered(node)) return;
    const style = getComputedStyle(node);
    if (isClipped(style)) return;
    if (node instanceof HTMLImageElement && isSymbol(node.alt)) add(node.alt);
    const isWord = style.display.startsWith('inline-') && (isMixed || node.matches(MARK));
    const isOwnLine = !isWord && !WITHIN_LINE.has(style.display);
    const isHere = hasLineThrough(style) || (isOuterStruck && !isSeparateBox(style));
    if (isOwnLine) addLineBreak();
    walkAll(flatTreeChildren(node, page), style.whiteSpace.startsWith('pre'), isHere);
    if (isOwnLine) addLineBreak();
  }

  walkAll(nodes, isPreformatted, isElementStruck);
  return { text: limitText(isFull ? text + MORE : text), isTranslated, isStruck };
}

/** Returns the page's own text without what a translator added, or the translation if that replaced it. */
function ownText(element: Element, page: Page, exclusions: Exclusions, isElementStruck: boolean) {
  const isPreformatted = getComputedStyle(element).whiteSpace.startsWith('pre');
  const read = (out: Exclusions) =>
    textOf(flatTreeChildren(element, page), isPreformatted, page, out, isElementStruck);
  const { text, isTranslated, isStruck } = read(exclusions);
  const isReplaced = isTranslated && !isStruck && /^[\s*:]*$/.test(text);
  return isReplaced ? read(exclude(exclusions.controls, NO_ELEMENT)).text : text;
}

/**
 * Returns a value as the page shows it, with its line breaks, but without controls, hidden parts,
 * translations, and struck-out text.
 */
export function valueText(element: Element, page: Page): string {
  return isDeleted(element) ? '' : ownText(element, page, IN_VALUES, isStruckThrough(element));
}

/** Returns a label as the page shows it, without translations. */
export function labelText(element: Element, page: Page): string {
  return ownText(element, page, IN_LABELS, false);
}

/** Returns the text of nodes in a name; empty for what other extensions add there. */
export function nameText(nodes: readonly Node[], page: Page): string {
  return textOf(nodes, false, page, IN_NAMES, false).text;
}

/**
 * Returns a text with its lines trimmed, without empty lines, and truncated to `MAX_CHARACTERS`. A truncated
 * text ends in `MORE`.
 */
export function limitText(text: string): string {
  const lines = text
    .slice(0, MAX_RAW)
    .split('\n')
    .map((line) => line.trim())
    // Rich text editors leave lines without anything visible.
    .filter((line) => visibleText(line) !== '')
    .join('\n');
  const isTooLong = lines.length > MAX_CHARACTERS || text.length > MAX_RAW;
  return isTooLong && !lines.endsWith(MORE)
    ? lines.slice(0, MAX_CHARACTERS - MORE.length) + MORE
    : lines;
}
