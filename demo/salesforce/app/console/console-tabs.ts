import { clickedAddress, goTo, LIST_PATH } from '../navigation';
import { makeTabBar } from './tab';
import { addressIn, Workspace } from './workspace';

/**
 * The shell of a console app. A link in the list opens a workspace tab, and a link in a record opens a
 * subtab of its workspace; a page that is already open comes to the front. A page behind another one
 * stays in the document, hidden, until its tab is closed.
 */
export class ConsoleTabs {
  private readonly bar = makeTabBar('Workspaces', 'workspace-bar');
  private readonly body = document.createElement('div');
  private readonly workspaces = new Map<string, Workspace>();
  private front: Workspace | undefined;

  constructor(container: HTMLElement) {
    this.body.className = 'tabsetBody';
    this.body.addEventListener('click', (event) => this.follow(event));
    container.append(this.bar, this.body);
    this.workspaceAt(LIST_PATH);
  }

  /** Brings a URL's page and workspace to the front; `ws` names the workspace. */
  show({ pathname, search }: { readonly pathname: string; readonly search: string }): void {
    const workspace = this.workspaceAt(new URLSearchParams(search).get('ws') ?? pathname);
    workspace.show(pathname);
    this.front = workspace;
    for (const each of this.workspaces.values()) each.setInFront(each === workspace);
  }

  private workspaceAt(path: string): Workspace {
    const open = this.workspaces.get(path);
    if (open !== undefined) return open;
    const workspace = new Workspace({
      path,
      onOpen: goTo,
      onClose: (closed) => this.close(closed),
    });
    this.workspaces.set(path, workspace);
    workspace.setInFront(false);
    this.bar.append(workspace.tab.item);
    this.body.append(workspace.tab.panel);
    return workspace;
  }

  private follow(event: MouseEvent): void {
    const path = clickedAddress(event);
    if (path === undefined) return;
    event.preventDefault();
    goTo(this.addressOf(path));
  }

  private addressOf(path: string): string {
    const open = [...this.workspaces.values()];
    const holder =
      this.workspaces.get(path) ?? open.find((workspace) => workspace.has(path)) ?? this.front;
    return holder === undefined || holder.path === LIST_PATH ? path : addressIn(holder.path, path);
  }

  private close(workspace: Workspace): void {
    const open = [...this.workspaces.values()];
    const before = open[open.indexOf(workspace) - 1];
    workspace.tab.remove();
    this.workspaces.delete(workspace.path);
    if (workspace === this.front) goTo(before?.address ?? LIST_PATH);
  }
}
