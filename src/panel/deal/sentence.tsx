import { createElement, Fragment, type ReactNode } from 'react';
import { Isolate } from '../../ui/text';

function isolated(value: ReactNode): ReactNode {
  return typeof value === 'string' ? <Isolate>{value}</Isolate> : value;
}

/** Returns a sentence from a template literal. Values that are strings are isolated. */
export function sentence(texts: TemplateStringsArray, ...values: readonly ReactNode[]): ReactNode {
  const pieces = texts.flatMap((text, at) => [text, isolated(values[at])]);
  return createElement(Fragment, null, ...pieces);
}

/** Returns names, each isolated, with commas between them. */
export function nameList(names: readonly string[]): ReactNode {
  return names.map((name, at) => (
    <Fragment key={name}>
      {at > 0 && ', '}
      <Isolate>{name}</Isolate>
    </Fragment>
  ));
}
