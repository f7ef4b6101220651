import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../ui/button';
import input from '../add-name.module.css';
import { FindingList } from './finding-list';
import { Message } from './message';
import type { ReadFile } from './use-import';

interface RefusedFileProps {
  readonly file: ReadFile;
  /** Reads the file again as one about this rival. */
  readonly onRival: (rival: string) => void;
}

/** Why no card was made of a file, and what to do. */
export function RefusedFile({ file: { reading }, onRival }: RefusedFileProps) {
  const name = <bdi>{reading.name}</bdi>;
  switch (reading.kind) {
    case 'cards':
      return null;
    case 'broken':
      return (
        <Message kind="error" what={<>{name} cannot be read as a card.</>}>
          <FindingList findings={reading.findings} />
        </Message>
      );
    case 'refused':
      return (
        <Message
          kind="error"
          what={
            <>
              {name}: {reading.what}
            </>
          }
          mend={reading.mend}
        />
      );
    case 'no-rival':
      return (
        <Message
          kind="error"
          what={
            <>
              {name}: {reading.what}
            </>
          }
        >
          <AskRival onRival={onRival} />
        </Message>
      );
  }
}

function AskRival({ onRival }: Pick<RefusedFileProps, 'onRival'>) {
  const id = useId();
  const [written, setWritten] = useState('');

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const rival = written.trim();
    if (rival !== '') onRival(rival);
  }

  return (
    <form className={input.form} onSubmit={onSubmit}>
      <label htmlFor={id}>Which rival is it about? Write the name as your CRM has it.</label>
      <div className={input.row}>
        <input
          id={id}
          className={input.input}
          value={written}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setWritten(event.target.value)}
        />
        <Button type="submit">Read again</Button>
      </div>
    </form>
  );
}
