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
