import { Labeled } from '../../ui/field';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Replaces the hint. */
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text of any length. The field grows with it. */
export function TextField({ value, onChange, ...field }: TextFieldProps) {
  return (
    <Labeled {...field}>
      {(given) => (
        <textarea
          {...given}
          dir="auto"
          rows={1}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labeled>
  );
}

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly labels: Readonly<Record<Choice, string>>;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** A choice from a fixed set. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, choices, labels, value, onChange } = props;
  return (
    <Labeled label={label}>
      {(given) => (
        <select
          {...given}
          value={value}
          onChange={({ target }) => onChange(target.value as Choice)}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {labels[choice]}
            </option>
          ))}
        </select>
      )}
    </Labeled>
  );
}
