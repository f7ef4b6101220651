import type { Act } from './scene';

const INTRO = `# What the panel looks like

Every state of the side panel, in the built extension: light at 360 and 320 px, dark at 360 and 320 px.
\`npm run pictures\` takes these pictures and writes this page. Deals and accounts are the demo's and
fictional. What the demo's CRMs never say (a hidden field, two places that disagree, a page that is
behind or does not answer) is told to the same panel by a stand-in for the page; those pictures are marked †.
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
