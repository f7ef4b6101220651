import { pack } from 'virtual:ringside-pack';
import { Day } from '../../card-view/line/text';
import {
  canPickFolder,
  chooseFolder,
  disconnectFolder,
  pickFolder,
} from '../../storage/team-folder/choose-folder';
import type { TeamFolder } from '../../storage/team-folder/team-folder-storage';
import { useTeamFolder } from '../../storage/team-folder/use-team-folder';
import { Button } from '../../ui/button';
import { Message, Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { usePage } from '../state/page-context';
import { TeamFiles } from './team-files';
import * as words from './words';

/** Chooses the folder with the team's cards, and shows what was read from it. */
export default function TeamSection() {
  const { data } = usePage();
  const { settings, managed } = data.effective;
  return (
    <Section title={words.title} intro={words.intro} isWide isManaged={managed.has('teamFolder')}>
      {!settings.teamFolder && <p>{words.forbidden}</p>}
      {settings.teamFolder && !data.team && <ChooseFolder label={words.choose} />}
      {settings.teamFolder && data.team && <ChosenFolder folder={data.team} />}
    </Section>
  );
}

function ChooseFolder({ label }: { readonly label: string }) {
  const { save } = usePage();
  if (!canPickFolder()) return <Message kind="note" {...words.unsupported} />;

  async function choose() {
    // Some folders can't be picked, such as the whole drive; the browser says so itself.
    const picked = await pickFolder();
    if (picked === undefined) return undefined;
    await chooseFolder(picked);
    return words.chosen(picked.name);
  }

  return <Button onClick={() => save(choose())}>{label}</Button>;
}

function ChosenFolder({ folder }: { readonly folder: TeamFolder }) {
  const { data, bundled, save } = usePage();
  const followed = useTeamFolder(folder, { bundled, pack });
  const { state } = followed;
  const { team } = data.customCards;
  const read = (isAsking: boolean) =>
    save(followed.read(isAsking).then((now) => (now === 'read' ? words.wasRead : undefined)));
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
      <TeamFiles folder={folder} />
      <div className={controls.actions}>
        {state !== 'ask' && <Button onClick={() => read(false)}>{words.readNow}</Button>}
        <ChooseFolder label={words.chooseOther} />
        <Button onClick={() => save(disconnectFolder(), words.disconnected)}>
          {words.disconnect}
        </Button>
      </div>
    </>
  );
}
