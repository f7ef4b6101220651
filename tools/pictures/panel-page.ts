import type { StateGroup } from './panel-state';

const INTRO = `# What the panel looks like

Every state of the side panel in the built extension: in light and in dark mode, at 360 and 320 px.
\`npm run pictures\` takes these screenshots and writes this page. Deals and accounts come from the demo and
are fictional. States that the demo CRMs don't produce (a hidden field, conflicting values, a page that is
out of date or doesn't respond) use a simulated page; those screenshots are marked †.
`;

/**
 * Returns the page of all screenshots, in Markdown.
 *
 * @param simulated The names of the states that use a simulated page.
 */
export function panelPage(groups: readonly StateGroup[], simulated: ReadonlySet<string>): string {
  const sections = groups.map(({ title, states }) => {
    const pictures = states.map(({ name, title, caption }) => {
      const mark = simulated.has(name) ? ' †' : '';
      const text = caption === '' ? '' : `${caption}\n\n`;
      return `### ${title}${mark}\n\n${text}![${title}](panel/${name}.png)\n`;
    });
    return `## ${title}\n\n${pictures.join('\n')}`;
  });
  return `${INTRO}\n${sections.join('\n')}`;
}
