import { pack } from 'virtual:ringside-pack';
import { useEffect, useRef, useState } from 'react';
import { Day } from '../../card-view/line/text';
import type { RivalNames } from '../../core/match/rival';
import type { EffectiveSettings } from '../../core/settings/settings';
import type { CustomCards } from '../../storage/custom-cards/load-custom-cards';
import {
  canPickFolder,
  chooseFolder,
  disconnectFolder,
  pickFolder,
} from '../../storage/team-folder/choose-folder';
import {
  type FollowedFolder,
  followTeamFolder,
} from '../../storage/team-folder/follow-team-folder';
import type { FolderState } from '../../storage/team-folder/sync-team-folder';
import type { TeamFolder } from '../../storage/team-folder/team-folder-storage';
import { Button } from '../../ui/button';
import { ManagedMark, Message, Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import type { Save } from '../controls/use-saving';
import { TeamFiles } from './team-files';
import * as words from './words';

interface TeamSectionProps {
  readonly effective: EffectiveSettings;
  /** Absent if none was chosen. */
  readonly folder: TeamFolder | undefined;
  readonly customCards: CustomCards;
  readonly bundled: readonly RivalNames[];
  readonly save: Save;
}

/** Chooses the folder with the team's cards, and shows what was read from it. */
export default function TeamSection({ effective, folder, save, ...shown }: TeamSectionProps) {
  const isAllowed = effective.settings.teamFolder;
  return (
    <Section title={words.title} intro={words.intro} isWide>
      {effective.managed.has('teamFolder') && <ManagedMark />}
      {!isAllowed && <p>{words.forbidden}</p>}
      {isAllowed && folder === undefined && <ChooseFolder label={words.choose} save={save} />}
      {isAllowed && folder && <ChosenFolder folder={folder} save={save} {...shown} />}
    </Section>
  );
}

interface ChooseFolderProps {
  readonly label: string;
  readonly save: Save;
}

function ChooseFolder({ label, save }: ChooseFolderProps) {
  if (!canPickFolder()) return <Message kind="note" {...words.unsupported} />;

  async function choose() {
    const picked = await pickFolder();
    if (picked === undefined) return undefined;
    await chooseFolder(picked);
    return words.chosen(picked.name);
  }

  function onClick() {
    // Some folders can't be picked, such as the whole drive; the browser says so itself.
    save(choose());
  }

  return <Button onClick={onClick}>{label}</Button>;
}

interface ChosenFolderProps extends Omit<TeamSectionProps, 'effective' | 'folder'> {
  readonly folder: TeamFolder;
}

function ChosenFolder({ folder, save, bundled, ...shown }: ChosenFolderProps) {
  const { state, followed } = useFollowedFolder(folder, bundled);
  const { team } = shown.customCards;
  const read = (isAsking: boolean) => {
    const reading = followed.current?.read(isAsking);
    if (reading) save(reading.then((now) => (now === 'read' ? words.wasRead : undefined)));
  };
  return (
    <>
      <div role="status" className={controls.stack}>
        <p>
          {words.status(folder.name, team.length, folder.readOn && <Day date={folder.readOn} />)}
        </p>
        {state === 'ask' && (
          <Message kind="note" {...words.ask}>
            <Button look="main" onClick={() => read(true)}>
              {words.allow}
            </Button>
          </Message>
        )}
        {state !== 'read' && state !== 'ask' && state !== 'none' && (
          <Message kind="error" {...words.faults[state]} />
        )}
      </div>
      <TeamFiles folder={folder} bundled={bundled} {...shown} />
      <div className={controls.actions}>
        {state !== 'ask' && <Button onClick={() => read(false)}>{words.readNow}</Button>}
        <ChooseFolder label={words.chooseOther} save={save} />
        <Button onClick={() => save(disconnectFolder(), words.disconnected)}>
          {words.disconnect}
        </Button>
      </div>
    </>
  );
}

/** Follows the folder while the page is open, and provides how the last attempt to read it went. */
function useFollowedFolder({ name, readOn }: TeamFolder, bundled: readonly RivalNames[]) {
  const [state, setState] = useState<FolderState>('read');
  const followed = useRef<FollowedFolder>(undefined);
  const isNew = readOn === undefined;

  useEffect(() => {
    const following = followTeamFolder({ bundled, pack }, setState);
    followed.current = following;
    return following.stop;
  }, [bundled]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another folder is new, too
  useEffect(() => {
    if (isNew) void followed.current?.read().catch(() => undefined);
  }, [name, isNew]);

  return { state, followed };
}
