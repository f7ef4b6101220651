const BASE_CLASS = 'windowViewMode-normal oneContent lafPageHost';

/**
 * Keeps a host for every page that was opened. As in the real app, a page that the user leaves stays in
 * the document, hidden, with its values.
 */
export class PageHosts {
  private readonly hosts = new Map<string, HTMLElement>();

  constructor(
    private readonly container: HTMLElement,
    private readonly makePage: (path: string) => HTMLElement,
  ) {}

  show(path: string): void {
    const shown = this.hosts.get(path) ?? this.open(path);
    for (const host of this.hosts.values()) {
      host.classList.toggle('active', host === shown);
      host.style.display = host === shown ? '' : 'none';
    }
  }

  private open(path: string): HTMLElement {
    const host = document.createElement('div');
    host.className = BASE_CLASS;
    host.append(this.makePage(path));
    this.hosts.set(path, host);
    this.container.append(host);
    return host;
  }
}
