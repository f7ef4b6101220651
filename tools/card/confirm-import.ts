import {
  type ConfirmedRival,
  confirmRival,
  type MarkdownFile,
  type Refusal,
  type SurveyOptions,
  surveyMarkdown,
} from '../../src/content/import/import-markdown';
import { givenName, isSameName } from '../../src/content/import/rival-name';
import { ourNames } from '../../src/core/card/card';
import { fold } from '../../src/core/match/fold';
import { describeRivals } from './describe-import';
import type { Shell } from './shell';

/** Who a file is about, as the user has confirmed it, or why it can't be imported. */
export type Confirmation =
  | {
      readonly kind: 'confirmed';
      readonly us: readonly string[];
      readonly rivals: readonly ConfirmedRival[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const named = (text: string) => text.split(',').flatMap((part) => part.trim() || []);

function quoted(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `"${name.replaceAll('"', '\\"')}"`;
}

function commandFor(file: string, us: readonly string[], rivals: readonly string[]): string {
  const given = [
    ...us.map((name) => `--us ${quoted(name)}`),
    ...rivals.map((name) => `--competitor ${quoted(name)}`),
  ];
  return `npm run card -- import ${quoted(file)} ${given.join(' ')}`;
}

/**
 * Asks who a file is about and who we are, unless the command line says so. If nobody can answer, a file
 * without a named competitor is refused with what was found, and our name is taken from the file.
 *
 * @param us The names from the command line.
 * @param given The competitors from the command line.
 */
export function confirmImport(
  file: MarkdownFile,
  us: readonly string[],
  given: readonly string[],
  options: Omit<SurveyOptions, 'us'>,
  shell: Shell,
): Confirmation {
  const ours = us.length > 0 ? us : ourNames(options.pack);
  const survey = surveyMarkdown(file, { ...options, us: ours });
  if (survey.kind === 'refused') return survey;
  const findRival = (name: string) => {
    const given = givenName(name).name;
    const exact = survey.rivals.find((each) => fold(each.name) === fold(given));
    const alike = survey.rivals.filter((each) => isSameName(each.name, given));
    return exact ?? (alike.length === 1 ? alike[0] : undefined);
  };
  const confirm = (name: string): ConfirmedRival => {
    const found = findRival(name);
    return found ? { ...confirmRival(found), name } : { name, aliases: [], inFile: [name] };
  };
  const isUs = us.length > 0 || survey.hasUs;
  const isCompetitor = (name: string) => given.some((each) => isSameName(each, name));
  const suggestion = isUs ? ours : survey.us.filter((name) => !isCompetitor(name));
  const askUs = (): readonly string[] => {
    const prompt = `What does the file call us? [${suggestion.join(', ')}] `;
    const answer = named(shell.ask?.(prompt) ?? '');
    return [answer, suggestion].find((each) => each.length > 0) ?? ours;
  };
  // Several names can be meant for several files. A file about none of them must not become their card.
  const here = given.length > 1 ? given.filter(findRival) : given;
  if (here.length > 0) {
    return { kind: 'confirmed', us: isUs ? ours : askUs(), rivals: here.map(confirm) };
  }
  const names = survey.rivals.flatMap((each) => (each.evidence === 'table' ? [] : each.name));
  const list =
    survey.rivals.length === 0
      ? 'No competitor was found.'
      : `Competitors found:\n${describeRivals(survey.rivals)}`;
  if (shell.ask === undefined || given.length > 0) {
    const example = commandFor(file.name, suggestion, names.length > 0 ? names : ['COMPETITOR']);
    const reason =
      given.length > 0
        ? `It isn’t about ${given.join(' or ')}.`
        : 'Nobody has confirmed which competitors it’s about.';
    const what = `${reason} ${list}`;
    const fix = `Name the competitors, and our company as the file calls it:\n        ${example}`;
    return { kind: 'refused', refusal: { file: file.name, reason: 'no-rival', what, fix } };
  }
  shell.print(`${file.name}\n${list}`);
  const rivals = named(shell.ask(`Which competitors get a card? [${names.join(', ')}] `));
  const chosen = rivals.length > 0 ? rivals : names;
  return { kind: 'confirmed', us: askUs(), rivals: chosen.map(confirm) };
}
