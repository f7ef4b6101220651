import { useState } from 'react';
import { formatDate } from '../../core/trust/format-date';
import type { Bundled } from '../../storage/team-folder/next-copy';
import type { FolderState } from '../../storage/team-folder/sync-team-folder';
import type { TeamFolder } from '../../storage/team-folder/team-folder-storage';
import { useTeamFolder } from '../../storage/team-folder/use-team-folder';
import { TextButton } from '../../ui/button';
import styles from '../deal/bottom.module.css';
import * as words from './words';

interface TeamLineProps extends Bundled {
  readonly folder: TeamFolder;
  /** The card on screen, if there is one. */
  readonly cardId: string | undefined;
  readonly openSettings: () => void;
}

/**
 * Follows the team's folder while the panel is open. Shows a line at the bottom if its cards may not be up to date,
 * so that nothing moves while the rep reads.
 */
export default function TeamLine(props: TeamLineProps) {
  const { folder, cardId, bundled, pack, openSettings } = props;
  const { state, read } = useTeamFolder(folder, { bundled, pack });
  const [hidden, hide] = useState<string>();
  const message = messageOf(state, folder, cardId);
  if (message === undefined || message === hidden) return null;
  return (
    <section className={styles.notice} aria-label={words.title}>
      <p role="status">{message}</p>
      <div className={styles.buttons}>
        {state === 'ask' ? (
          <TextButton onClick={() => void read(true).catch(() => undefined)}>
            {words.allow}
          </TextButton>
        ) : (
          <TextButton onClick={openSettings}>{words.details}</TextButton>
        )}
        <TextButton onClick={() => hide(message)}>{words.hide}</TextButton>
      </div>
    </section>
  );
}

/** Returns what the rep should know about the folder; undefined if the card on screen is up to date. */
function messageOf(
  state: FolderState,
  { readOn, files }: TeamFolder,
  cardId: string | undefined,
): string | undefined {
  if (state === 'ask') return words.ask;
  if (state !== 'read' && state !== 'none') {
    return words.fault(state, readOn && formatDate(readOn));
  }
  const isBroken = Object.values(files).some(
    (file) => file.problem && file.cardId !== undefined && file.cardId === cardId,
  );
  return isBroken ? words.broken : undefined;
}
