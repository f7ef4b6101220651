import type { Act } from './scene';

const INTRO = `# What the panel looks like

Every state of the side panel in the built extension: in light and in dark mode, at 360 and 320 px.
\`npm run pictures\` takes these screenshots and writes this page. Deals and accounts come from the demo and
are fictional. States that the demo CRMs don't produce (a hidden field, conflicting values, a page that is
out of date or doesn't respond) use a simulated page; those screenshots are marked †.
`;

/** The page of all pictures. */
export function panelPage(acts: readonly Act[], told: ReadonlySet<string>): string {
  const sections = acts.map(({ title, scenes }) => {
    const pictures = scenes.map(({ name, title, words }) => {
      const mark = told.has(name) ? ' †' : '';
      const text = words === '' ? '' : `${words}\n\n`;
      return `### ${title}${mark}\n\n${text}![${title}](panel/${name}.png)\n`;
    });
    return `## ${title}\n\n${pictures.join('\n')}`;
  });
  return `${INTRO}\n${sections.join('\n')}`;
}
