import axe from 'axe-core';

/** Hides elements, and returns a function that shows them again. */
function hide(elements: readonly HTMLElement[]): () => void {
  const styles = elements.map((each) => each.getAttribute('style'));
  for (const each of elements) each.style.setProperty('display', 'none', 'important');
  return () => {
    for (const [index, each] of elements.entries()) {
      const style = styles[index] ?? null;
      if (style === null) each.removeAttribute('style');
      else each.setAttribute('style', style);
    }
  };
}

/** Returns the elements beside an open modal dialog and its ancestors, which are inert and behind it. */
function elementsBehind(dialog: Element | null): readonly HTMLElement[] {
  const behind: HTMLElement[] = [];
  for (let each = dialog; each && each !== document.body; each = each.parentElement) {
    const siblings = each.parentElement?.querySelectorAll<HTMLElement>(':scope > :not(:modal)');
    behind.push(...[...(siblings ?? [])].filter((sibling) => sibling !== each));
  }
  return behind;
}

/**
 * Returns the accessibility problems of an element, with the HTML of each. axe looks at everything that is drawn,
 * which takes it seconds for a whole card. So a test checks what it's about, and axe doesn't see the rest.
 *
 * @param except A selector of elements inside to leave out.
 */
export async function violations(element: Element, except?: string): Promise<string[]> {
  const left = except === undefined ? [] : element.querySelectorAll<HTMLElement>(except);
  const show = hide([...left, ...elementsBehind(element.closest(':modal'))]);
  try {
    const { violations } = await axe.run(element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Without these, axe describes everything that passed, too.
      resultTypes: ['violations'],
      selectors: false,
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  } finally {
    show();
  }
}
