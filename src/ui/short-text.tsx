import { useState } from 'react';
import { Field, type FieldProps } from './field';

interface ShortTextProps extends Pick<FieldProps, 'label' | 'hint' | 'maxLength'> {
  readonly saved: string;
  readonly save: (typed: string) => void;
}

/** A field for a few words, which are saved while they are typed. */
export function ShortText({ saved, save, ...field }: ShortTextProps) {
  /** What was typed since the field got the focus: spaces at its end aren't saved. */
  const [typed, setTyped] = useState<string>();

  function type(text: string) {
    setTyped(text);
    save(text);
  }

  return (
    <Field {...field} value={typed ?? saved} onType={type} onBlur={() => setTyped(undefined)} />
  );
}
