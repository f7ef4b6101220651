import { withoutDirectionControls } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import styles from './page-values.module.css';

/** A rep reads a few; whoever needs them all looks at the page. */
const MAX_SHOWN = 5;

/** A field's texts as they stand on the page, each on lines of its own. */
export function PageValues({ values }: { readonly values: readonly string[] }) {
  const texts = [...new Set(values)];
  return (
    <>
      {texts.slice(0, MAX_SHOWN).map((text) => (
        <span key={text} className={styles.value} title={withoutDirectionControls(text)}>
          <Isolate>{text}</Isolate>
        </span>
      ))}
      {texts.length > MAX_SHOWN && <span>and {texts.length - MAX_SHOWN} more</span>}
    </>
  );
}
