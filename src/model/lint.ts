import { fold } from '../core/match/fold';
import { isPlaceholder } from '../core/match/placeholder';
import type { CardFile, PackFile } from './card-schema';
import { forEachLine } from './compile';
import { parseInline, UnsupportedMarkdown } from './inline-markdown';
import { lintAnswer } from './lint-answer';
import type { Problem } from './problem';

/** A card file with the path it was read from. */
export interface NamedCard {
  readonly file: string;
  readonly card: CardFile;
}

/** What has an id of its own beside its lines, by part. */
function itemsOf(
  card: CardFile,
): readonly (readonly [string, readonly { readonly id: string }[]])[] {
  return [
    ['wedges → items', card.wedges?.items ?? []],
    ['objections → items', card.objections?.items ?? []],
    ['philosophy → rows', card.philosophy?.rows ?? []],
    ['translations → rows', card.translations?.rows ?? []],
    ...(card.comparisons ?? []).map(
      ({ rows }, index) => [`comparisons → #${index + 1} → rows`, rows] as const,
    ),
  ];
}

function lintIds({ file, card }: NamedCard): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  forEachLine(card, (line, path) => {
    const before = seen.get(line.id);
    if (before !== undefined) {
      problems.push({
        file,
        path: [...path, 'id'],
        what: `The id "${line.id}" is used twice; the first is at ${before}.`,
        mend: 'Give one of the two lines another id.',
      });
    }
    seen.set(line.id, path.join(' → '));
  });
  for (const [part, items] of itemsOf(card)) {
    const ids = items.map((item) => item.id);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      const what = `The id "${id}" is used twice in ${part}.`;
      const path = [part, index, 'id'];
      problems.push({ file, path, what, mend: 'Give one of the two another id.' });
    }
  }
  const expected = file.replace(/^.*\//, '').replace(/\.json$/, '');
  if (card.id !== expected) {
    problems.push({
      file,
      path: ['id'],
      what: `The card's id is "${card.id}", and its file is "${expected}.json".`,
      mend: `Write "${expected}" as the id, or rename the file to "${card.id}.json".`,
    });
  }
  return problems;
}

function lintMarkdown({ file, card }: NamedCard): Problem[] {
  const problems: Problem[] = [];
  const check = (text: string | undefined, path: readonly (string | number)[]): void => {
    try {
      parseInline(text ?? '');
    } catch (error) {
      if (!(error instanceof UnsupportedMarkdown)) throw error;
      const mend =
        'Use one paragraph with **bold**, *emphasis*, `code` and [links](https://…) only.';
      problems.push({ file, path, what: `This text cannot be shown: ${error.message}.`, mend });
    }
  };
  forEachLine(card, (line, path) => {
    check(line.text, [...path, 'text']);
    check(line.review.safer, [...path, 'review', 'safer']);
  });
  return problems;
}

function lintPersonas({ file, card }: NamedCard, pack: PackFile): Problem[] {
  const known = new Set(pack.personas.map((persona) => persona.id));
  const problems: Problem[] = [];
  const check = (persona: string, path: readonly (string | number)[]): void => {
    if (known.has(persona)) return;
    const mend = `Use one of: ${[...known].join(', ')}; or add the persona to content/pack.json.`;
    problems.push({ file, path, what: `There is no persona "${persona}" in the pack.`, mend });
  };
  const checkAll = (personas: readonly string[] | undefined, path: readonly (string | number)[]) =>
    personas?.forEach((persona, index) => {
      check(persona, [...path, 'personas', index]);
    });
  forEachLine(card, (line, path) => checkAll(line.personas, path));
  card.wedges?.items.forEach((item, index) => {
    checkAll(item.personas, ['wedges', 'items', index]);
  });
  card.objections?.items.forEach((item, index) => {
    checkAll(item.personas, ['objections', 'items', index]);
  });
  card.personas?.messages.forEach((message, index) => {
    check(message.persona, ['personas', 'messages', index, 'persona']);
  });
  for (const persona of Object.keys(card.answer?.personas ?? {})) {
    check(persona, ['answer', 'personas', persona]);
  }
  return problems;
}

function lintNames(cards: readonly NamedCard[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { file, card } of cards) {
    for (const [index, name] of [card.name, ...card.aliases].entries()) {
      const path = index === 0 ? ['name'] : ['aliases', index - 1];
      const folded = fold(name);
      const before = seen.get(folded);
      if (isPlaceholder(name)) {
        const what = `"${name}" means "no competitor" in a CRM, so it cannot name one.`;
        problems.push({ file, path, what, mend: 'Remove it.' });
      } else if (before !== undefined) {
        const what = `The name "${name}" is there twice: it reads the same as ${before}.`;
        const mend =
          'Remove one of the two. Case, accents, punctuation and endings such as Inc do not make a difference.';
        problems.push({ file, path, what, mend });
      }
      seen.set(folded, `"${name}" in ${file}`);
    }
  }
  return problems;
}

/** What the schema cannot see: names, ids, references and Markdown across all cards. */
export function lintContent(cards: readonly NamedCard[], pack: PackFile): readonly Problem[] {
  return [
    ...cards.flatMap((named) => [
      ...lintIds(named),
      ...lintMarkdown(named),
      ...lintPersonas(named, pack),
      ...lintAnswer(named),
    ]),
    ...lintNames(cards),
  ];
}
