import type { TeamFolder } from '../../storage/team-folder/team-folder-storage';
import { Isolate } from '../../ui/text';
import { Disclosure, Message } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { usePage } from '../state/page-context';
import * as words from './words';

/** Lists the files with problems, then the cards in use. */
export function TeamFiles({ folder: { files } }: { readonly folder: TeamFolder }) {
  const { data, bundled } = usePage();
  const { team, ready } = data.customCards;
  const fileOf = (id: string) => Object.entries(files).find(([, file]) => file.cardId === id)?.[0];
  const isReplaced = (id: string) =>
    ready.some(({ card }) => card.id === id && card.replaces !== undefined);
  return (
    <>
      {Object.entries(files).map(
        ([name, { problem, cardId }]) =>
          problem && (
            <Message
              key={name}
              kind="error"
              what={words.fileProblem(name, problem.where, problem.what)}
              fix={<Isolate>{problem.fix}</Isolate>}
            >
              <p>{cardId === undefined ? words.notUsed : words.oldStays}</p>
            </Message>
          ),
      )}
      {team.length > 0 && (
        <Disclosure title={words.cards(team.length)}>
          <ul className={controls.list}>
            {team.map(({ card: { id, name } }) => (
              <li key={id}>
                <strong>
                  <Isolate>{name}</Isolate>
                </strong>
                {' · '}
                <Isolate>{fileOf(id) ?? ''}</Isolate>
                {bundled.some((each) => each.id === id) && ` · ${words.replacesBundled}`}
                {isReplaced(id) && ` · ${words.ownCopyWins}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
