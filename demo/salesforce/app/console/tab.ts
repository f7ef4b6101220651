interface TabOptions {
  readonly name: string;
  readonly href: string;
  readonly onOpen: () => void;
  /** If undefined, the tab can't be closed. */
  readonly onClose?: () => void;
}

/** An entry in a tab bar, and the panel that it brings to the front. */
export interface Tab {
  readonly item: HTMLElement;
  readonly panel: HTMLElement;
  setInFront(isInFront: boolean): void;
  remove(): void;
}

function openLink({ name, href, onOpen }: TabOptions): HTMLAnchorElement {
  const link = document.createElement('a');
  Object.assign(link, { href, title: name, textContent: name, className: 'tabHeader' });
  link.setAttribute('role', 'tab');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  });
  return link;
}

function closeButton(name: string, onClose: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  const title = `Close ${name}`;
  Object.assign(button, { type: 'button', className: 'tab-close', title, textContent: '×' });
  button.setAttribute('aria-label', title);
  button.addEventListener('click', onClose);
  return button;
}

/** Creates a tab like a console's: only classes and `display` show whether it is in front. */
export function makeTab(options: TabOptions): Tab {
  const item = document.createElement('li');
  item.className = 'oneConsoleTabItem tabItem';
  item.setAttribute('role', 'presentation');
  const link = openLink(options);
  item.append(link);
  if (options.onClose !== undefined) item.append(closeButton(options.name, options.onClose));

  const panel = document.createElement('section');
  panel.className = 'tabContent oneConsoleTab';
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-label', options.name);

  return {
    item,
    panel,
    setInFront(isInFront) {
      item.classList.toggle('active', isInFront);
      link.setAttribute('aria-selected', String(isInFront));
      panel.classList.toggle('active', isInFront);
      panel.style.display = isInFront ? '' : 'none';
    },
    remove() {
      item.remove();
      panel.remove();
    },
  };
}

/** Creates a tab bar. */
export function makeTabBar(label: string, className: string): HTMLElement {
  const bar = document.createElement('ul');
  bar.className = `tabBarItems ${className}`;
  bar.setAttribute('role', 'tablist');
  bar.setAttribute('aria-label', label);
  return bar;
}
