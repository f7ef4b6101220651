import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/**
 * Has a page load from its beginning what its script imports a moment later, scripts and styles.
 *
 * @param page The end of the page's path.
 * @param module The end of the path of the module that is imported later.
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
        if (start === undefined) throw new Error(`No file of its own holds ${module}.`);
        return { html, tags: tagsFor(start, bundle, html) };
      },
    },
  };
}

/** Links for a file and all that it needs, but those that the page has already. */
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
