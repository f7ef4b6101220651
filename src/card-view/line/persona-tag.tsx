import { mattersTo } from '../../core/card/emphasis';
import { Isolate } from '../../ui/text';
import { useCardContext } from './card-context';
import styles from './persona-tag.module.css';

/** "For Platform Teams", on what matters most to the chosen persona. */
export function PersonaTag({ item }: { readonly item: { readonly personas: readonly string[] } }) {
  const { pack, persona } = useCardContext();
  if (!mattersTo(item, persona)) return null;
  const name = pack.personas.find(({ id }) => id === persona)?.name ?? '';
  return (
    <span className={styles.tag}>
      For <Isolate>{name}</Isolate>
    </span>
  );
}
