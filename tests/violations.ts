import axe from 'axe-core';

/**
 * Returns the accessibility problems of an element, with the HTML of each. The whole page takes axe seconds, so a
 * test checks what it's about.
 *
 * @param except A selector of elements inside to leave out.
 */
export async function violations(element: Element, except?: string): Promise<string[]> {
  const context = except === undefined ? element : { include: [element], exclude: [except] };
  const { violations } = await axe.run(context, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
