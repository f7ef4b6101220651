import { parseAst } from 'vite';

/** A text that users can read, with the line it begins on. `{…}` holds what is filled in. */
export interface FoundText {
  readonly line: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Text that only code reads: what is imported, compared, thrown for our own bugs, or used as a key. */
const CODE_ONLY = new Set([
  ...['ImportDeclaration', 'ExportAllDeclaration', 'TSLiteralType'],
  ...['NewExpression', 'SwitchCase', 'TaggedTemplateExpression'],
]);

/** Attributes that are never shown. */
const HIDDEN_ATTRIBUTES = new Set(['className', 'd', 'viewBox', 'id', 'htmlFor', 'key', 'style']);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** Returns an expression as it reads inside a sentence: its text, its alternatives, or its source. */
function shown(node: Node, code: string): string {
  const of = (key: string) => node[key] as Node;
  const listOf = (key: string) => node[key] as readonly Node[];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : `{${code.slice(node.start, node.end)}}`;
    case 'TemplateLiteral':
      return listOf('quasis')
        .map(({ value }) => (value as { cooked: string }).cooked)
        .flatMap((text, index) => {
          const filled = listOf('expressions')[index];
          return filled === undefined ? [text] : [text, shown(filled, code)];
        })
        .join('');
    case 'ConditionalExpression':
      return `(${shown(of('consequent'), code)}|${shown(of('alternate'), code)})`;
    case 'LogicalExpression':
      return shown(of('right'), code);
    case 'BinaryExpression':
      return `${shown(of('left'), code)}${shown(of('right'), code)}`;
    case 'JSXExpressionContainer':
      return of('expression').type === 'JSXEmptyExpression' ? '' : shown(of('expression'), code);
    case 'JSXText':
      return (node.value as string).replace(/\s*\n\s*/g, ' ');
    case 'JSXElement':
    case 'JSXFragment':
      return listOf('children')
        .map((child) => shown(child, code))
        .join('');
    default:
      return `{${code.slice(node.start, node.end).replace(/\s+/g, ' ')}}`;
  }
}

function hasText(element: Node): boolean {
  return (element.children as readonly Node[]).some(
    ({ type, value }) => type === 'JSXText' && /\p{L}/u.test(value as string),
  );
}

/**
 * Returns the texts of a source file in their order, sentences put together from pieces as a whole.
 *
 * @param isWords The file holds nothing but texts, so a single word is one; elsewhere it's likely a key.
 */
export function textsIn(code: string, isWords: boolean): readonly FoundText[] {
  const found: FoundText[] = [];
  const isText = isWords ? /\p{L}/u : /\p{L}{2}[^<>{}[\]=]*\s[^<>[\]=]*\p{L}{2}/u;
  function add(node: Node): boolean {
    const text = shown(node, code).trim();
    if (!isText.test(text.replace(/\{[^}]*\}/g, '{}'))) return false;
    found.push({ line: code.slice(0, node.start).split('\n').length, text });
    return true;
  }
  function visit(node: Node): void {
    if (CODE_ONLY.has(node.type)) return;
    if (node.type === 'JSXAttribute') {
      const { name } = node.name as { name: string };
      if (HIDDEN_ATTRIBUTES.has(name) || name.startsWith('data-')) return;
    }
    const isElement = node.type === 'JSXElement' || node.type === 'JSXFragment';
    const isString = node.type === 'Literal' || node.type === 'TemplateLiteral';
    const isSum = node.type === 'BinaryExpression' && node.operator === '+';
    if (node.type === 'BinaryExpression' && !isSum) return;
    if (isElement && hasText(node)) {
      add(node);
      // What is inside an attribute is a text of its own.
      for (const child of childrenOf(node)) {
        if (child.type === 'JSXOpeningElement') visit(child);
      }
      return;
    }
    if ((isString || isSum) && add(node)) return;
    for (const child of childrenOf(node)) visit(child);
  }
  visit(parseAst(code, { lang: 'tsx' }) as unknown as Node);
  return found;
}
