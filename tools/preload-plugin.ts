import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/**
 * Makes a page preload the scripts and styles of a module that its script imports dynamically.
 *
 * @param page The end of the page's path.
 * @param module The end of the module's path.
 */
export function preloadPlugin(page: string, module: string): Plugin {
  return {
    name: 'ringside-preload',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, filename }) {
        if (bundle === undefined || !filename.endsWith(page)) return html;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        if (start === undefined) throw new Error(`${module} isn't in a chunk of its own.`);
        return { html, tags: tagsFor(start, bundle, html) };
      },
    },
  };
}

/** Returns links to a chunk and everything it needs, except files that the page already loads. */
function tagsFor(
  start: Rollup.OutputChunk,
  bundle: Rollup.OutputBundle,
  html: string,
): HtmlTagDescriptor[] {
  const files = new Set([start.fileName]);
  const styles = new Set<string>();
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk') continue;
    for (const each of chunk.imports) files.add(each);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  }
  const link = (rel: string, file: string): HtmlTagDescriptor[] =>
    html.includes(file)
      ? []
      : [{ tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' }];
  return [
    ...[...files].flatMap((file) => link('modulepreload', file)),
    ...[...styles].flatMap((file) => link('stylesheet', file)),
  ];
}
