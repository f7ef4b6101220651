import { Button } from '../../ui/button';
import styles from './search.module.css';
import * as words from './words';

/** What a rep can open beside a card. */
export interface Tool {
  readonly name: string;
  readonly open: () => void;
}

/** Fewer letters are in too many names. */
const MIN_LETTERS = 3;

/** Returns the tools whose name contains the typed text. */
export function toolsNamed(typed: string, tools: readonly Tool[]): readonly Tool[] {
  const part = typed.trim().toLowerCase();
  if (part.length < MIN_LETTERS) return [];
  return tools.filter(({ name }) => name.toLowerCase().includes(part));
}

/** Offers to open tools by name. */
export function ToolOffers({ tools }: { readonly tools: readonly Tool[] }) {
  if (tools.length === 0) return null;
  return (
    <div className={styles.offers}>
      {tools.map(({ name, open }) => (
        <Button key={name} onClick={open}>
          {words.openTool(name)}
        </Button>
      ))}
    </div>
  );
}
