import { LIST_PATH } from '../navigation';
import { makePage, nameOf } from '../pages';
import { makeTab, makeTabBar, type Tab } from './tab';

/** Returns the URL of a page in a workspace: the path is the page, `ws` the workspace. */
export function addressIn(workspacePath: string, path: string): string {
  return path === workspacePath ? path : `${path}?ws=${encodeURIComponent(workspacePath)}`;
}

interface WorkspaceOptions {
  readonly path: string;
  readonly onOpen: (address: string) => void;
  readonly onClose: (workspace: Workspace) => void;
}

/**
 * A workspace tab: the page that it was opened for, and subtabs for pages opened from there. While the
 * workspace is behind another one, its front subtab keeps its classes.
 */
export class Workspace {
  readonly path: string;
  readonly tab: Tab;
  private readonly onOpen: (address: string) => void;
  private readonly bar = makeTabBar('Subtabs', 'subtab-bar');
  private readonly inner = document.createElement('div');
  private readonly subtabs = new Map<string, Tab>();
  private inFront: string;

  constructor({ path, onOpen, onClose }: WorkspaceOptions) {
    this.path = path;
    this.onOpen = onOpen;
    this.inFront = path;
    this.tab = makeTab({
      name: nameOf(path),
      href: path,
      onOpen: () => onOpen(this.address),
      ...(path === LIST_PATH ? {} : { onClose: () => onClose(this) }),
    });
    this.inner.className = 'navexWorkspace';
    this.inner.append(this.bar);
    this.tab.panel.append(this.inner);
    this.open(path);
  }

  /** The URL of the subtab in front. */
  get address(): string {
    return addressIn(this.path, this.inFront);
  }

  has(path: string): boolean {
    return this.subtabs.has(path);
  }

  setInFront(isInFront: boolean): void {
    this.tab.setInFront(isInFront);
    this.inner.classList.toggle('active', isInFront);
  }

  /** Brings a page to the front of this workspace, and opens it first if needed. */
  show(path: string): void {
    if (!this.has(path)) this.open(path);
    this.inFront = path;
    for (const [each, subtab] of this.subtabs) {
      subtab.setInFront(each === path);
      subtab.panel.firstElementChild?.classList.toggle('active', each === path);
    }
  }

  private open(path: string): void {
    const isOwn = path === this.path;
    const subtab = makeTab({
      name: nameOf(path),
      href: addressIn(this.path, path),
      onOpen: () => this.onOpen(addressIn(this.path, path)),
      ...(isOwn ? {} : { onClose: () => this.close(path) }),
    });
    const host = document.createElement('div');
    host.className = 'windowViewMode-maximized oneContent lafPageHost';
    host.append(makePage(path));
    subtab.panel.append(host);
    this.subtabs.set(path, subtab);
    this.bar.append(subtab.item);
    this.inner.append(subtab.panel);
    this.bar.hidden = isOwn;
  }

  private close(path: string): void {
    this.subtabs.get(path)?.remove();
    this.subtabs.delete(path);
    this.bar.hidden = this.subtabs.size < 2;
    if (this.inFront === path) this.onOpen(this.path);
  }
}
