import { Plus, X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { LineEntry } from '../../content/card-schema';
import { TextButton } from '../../ui/button';
import { Field } from '../../ui/field';
import { IconButton } from '../controls/controls';
import { useKeptFocus } from '../controls/use-kept-focus';
import styles from './line-form.module.css';
import * as words from './words';

type Source = NonNullable<LineEntry['review']['sources']>[number];

interface SourceFieldsProps {
  readonly sources: readonly Source[];
  readonly problemAt: (position: number, key: keyof Source) => string | undefined;
  readonly onChange: (sources: Source[]) => void;
}

/** Edits the pages that a review is based on: the title and the address of each. */
export function SourceFields({ sources, problemAt, onChange }: SourceFieldsProps) {
  const keptFocus = useKeptFocus<HTMLUListElement>();
  const list = keptFocus.ref;
  const count = useRef(sources.length);

  useLayoutEffect(() => {
    if (sources.length > count.current) {
      list.current?.querySelector<HTMLElement>(':scope > :last-child input')?.focus();
    }
    count.current = sources.length;
  }, [sources.length, list]);

  function change(position: number, { title, href }: Source) {
    onChange(sources.with(position, href === '' ? { title } : { title, href }));
  }

  return (
    <fieldset className={styles.sources} data-sources="">
      <legend className={styles.legend}>{words.sources}</legend>
      <ul className={styles.sourceList} {...keptFocus}>
        {sources.map((source, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source has no identity but its position.
          <li key={position} className={styles.source}>
            <Field
              label={words.sourceTitle(position + 1)}
              problem={problemAt(position, 'title')}
              value={source.title}
              onType={(title) => change(position, { ...source, title })}
            />
            <Field
              label={words.sourceHref(position + 1)}
              problem={problemAt(position, 'href')}
              type="url"
              spellCheck={false}
              value={source.href ?? ''}
              onType={(href) => change(position, { ...source, href })}
            />
            <IconButton
              label={words.removeSource(position + 1)}
              action="remove-source"
              onClick={() => onChange(sources.toSpliced(position, 1))}
            >
              <X size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
      <TextButton onClick={() => onChange([...sources, { title: '' }])}>
        <Plus size={14} aria-hidden="true" />
        {words.addSource}
      </TextButton>
    </fieldset>
  );
}
