import { cards as bundled } from 'virtual:ringside-content';
import { useMemo, useState } from 'react';
import { firstWords } from '../../card-view/line/text';
import {
  buildFieldReport,
  hasFindings,
  textKey,
  withoutTexts,
} from '../../content/field-report/build-report';
import { type MergedReport, mergeReports } from '../../content/field-report/merge-reports';
import { today } from '../../core/card/line';
import { indexNames } from '../../core/match/name-index';
import { jsonText } from '../../core/text/json-text';
import { joinCards } from '../../storage/custom-cards/join-cards';
import { cardsToDraw } from '../../storage/custom-cards/load-custom-cards';
import { type ReportOutcome, saveReportInTeamFolder } from '../../storage/team-folder/save-report';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { Disclosure, Message, Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { downloadJson } from '../state/card-files';
import { usePage } from '../state/page-context';
import * as words from './words';

/** How many lines are listed. The file has all. */
const SHOWN = 10;

const NOTHING: ReadonlySet<string> = new Set();

/** Shows the rep's field report, in words and as the file, and saves it as a file or in the team's folder. */
export default function FieldReport() {
  const { data, save } = usePage();
  const { memories, aliases, customCards, effective, team } = data;
  const { version } = chrome.runtime.getManifest();
  const { ignored } = effective.settings;
  const [leftOut, setLeftOut] = useState(NOTHING);
  const [fault, setFault] = useState<Exclude<ReportOutcome, 'saved'>>();
  const cards = useMemo(() => joinCards(bundled, cardsToDraw(customCards)).cards, [customCards]);
  const whole = useMemo(() => {
    const names = indexNames(cards, [], ignored);
    return buildFieldReport({ version, memories, aliases, names });
  }, [version, memories, aliases, cards, ignored]);
  const report = useMemo(() => withoutTexts(whole, leftOut), [whole, leftOut]);
  const file = jsonText(report);
  const merged = useMemo(() => mergeReports([whole], cards, 1), [whole, cards]);

  function choose(text: string, isIncluded: boolean) {
    const others = [...leftOut].filter((each) => each !== textKey(text));
    setLeftOut(new Set(isIncluded ? others : [...others, textKey(text)]));
  }

  async function saveInFolder(folder: string): Promise<string | undefined> {
    setFault(undefined);
    const outcome = await saveReportInTeamFolder(fileName(), file);
    if (outcome === 'saved') return words.savedInFolder(folder);
    setFault(outcome);
    return undefined;
  }

  if (!hasFindings(whole)) {
    return (
      <Section title={words.title} intro={words.intro}>
        <p>{words.nothingYet}</p>
      </Section>
    );
  }
  const { deals, from, to, lines } = merged;
  const texts = typedTexts(merged, new Map(cards.map(({ id, name }) => [id, name])));
  return (
    <Section title={words.title} intro={words.intro}>
      <div className={controls.stack}>
        <p className={controls.strong}>
          {words.summary(deals.salesforce + deals.hubspot, from, to)}
        </p>
        <ul className={controls.list}>
          {lines.slice(0, SHOWN).map(({ key, card, text, isEarlier, tally }) => (
            <li key={key}>
              <p className={controls.soft}>
                <Isolate>{card}</Isolate> · {words.tally(tally)}
              </p>
              {isEarlier && <p className={controls.soft}>{words.earlierWording}</p>}
              <p className={controls.excerpt}>
                <Isolate>{text}</Isolate>
              </p>
            </li>
          ))}
        </ul>
        {lines.length > SHOWN && <p>{words.moreLines(lines.length - SHOWN)}</p>}
        {texts.length > 0 && (
          <fieldset className={controls.choices}>
            <legend>{words.typed}</legend>
            <p>{words.typedHint}</p>
            {texts.map(({ key, text, about }) => (
              <label key={key}>
                <input
                  type="checkbox"
                  checked={!leftOut.has(textKey(text))}
                  onChange={(event) => choose(text, event.target.checked)}
                />
                <span>
                  “<Isolate>{text}</Isolate>” {about}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <Disclosure title={words.showFile}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: makes the text scrollable with the keyboard. */}
          <pre className={controls.file} tabIndex={0}>
            {file}
          </pre>
        </Disclosure>
        {fault && (
          <div role="alert">
            <Message kind="error" {...words.folderFaults[fault]} />
          </div>
        )}
        <div className={controls.actions}>
          <Button onClick={() => save(downloadJson(fileName(), report), words.saved)}>
            {words.save}
          </Button>
          {team && effective.settings.teamFolder && (
            <Button onClick={() => save(saveInFolder(team.name))}>{words.saveInFolder}</Button>
          )}
        </div>
      </div>
    </Section>
  );
}

/** Returns a file name that the files of other reps in the same folder don't have. */
function fileName(): string {
  return `field-report-${today()}-${crypto.randomUUID().slice(0, 8)}`;
}

/** Returns every text in the report that a person may have typed, and what it's about. */
function typedTexts(merged: MergedReport, cardNames: ReadonlyMap<string, string>) {
  const texts = [
    ...merged.missing.map(({ item, deals }) => ({ text: item, about: words.missing(deals) })),
    ...merged.otherNames.map(({ item: { name, card } }) => ({
      text: name,
      about: words.otherName(cardNames.get(card) ?? card),
    })),
    ...merged.lines.flatMap(({ text, remarks }) =>
      remarks.map((each) => ({ text: each, about: words.remark(firstWords(text)) })),
    ),
  ];
  return texts.map((each, at) => ({ ...each, key: `${at} ${each.text}` }));
}
