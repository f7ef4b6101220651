import type { Card } from '../card/card';
import { plainText } from '../card/inline';
import type { IsoDate } from '../card/line';
import { linesOf } from '../card/part';
import type { Block, RichText } from '../copy/block';
import { type Clip, type CopyOptions, clipOfBlocks, copiedText } from '../copy/clip';
import { privatePagesOf } from '../copy/private-address';
import { filledIn, plain } from '../copy/template';
import { unquote } from '../copy/unquote';
import { sayableWording } from '../copy/wording';
import { formatDate } from '../trust/format-date';
import { FIT_VALUES, type Fit, type FitItem, type FitKind } from './fit';
import { nextQuestion } from './next-question';
import * as words from './words';

const LISTS = ['reasons', 'answers', 'used'] as const;

/** What the note's template can contain in braces. A list follows the paragraph that names it. */
export const NOTE_PLACEHOLDERS = ['competitor', 'date', 'standing', ...LISTS, 'next'] as const;

type ListName = (typeof LISTS)[number];
type Placeholder = (typeof NOTE_PLACEHOLDERS)[number];

/** A list in a paragraph, with the space before it. */
const LIST = new RegExp(`\\s*\\{\\s*(${LISTS.join('|')})\\s*\\}`, 'g');

/** What a note is made of. */
export interface NoteParts {
  readonly card: Card;
  readonly fit: Fit;
  /** The ids of the card's lines that were copied on the deal. */
  readonly copied: ReadonlySet<string>;
  readonly today: IsoDate;
}

/** Returns a line as a rep can say it; undefined if it's internal or disputed. */
function sayableText({ line }: FitItem): RichText | undefined {
  const { text } = sayableWording(line) ?? {};
  return text && unquote(text);
}

/** Returns how the lines of each kind were answered. It only counts internal ones, and questions, which follow. */
function reasonsOf({ card, fit }: NoteParts): readonly RichText[] {
  return (Object.keys(FIT_VALUES) as FitKind[]).flatMap((kind) => {
    const counts = FIT_VALUES[kind].flatMap((value) => {
      const given = fit.items.filter((item) => item.kind === kind && item.answer?.value === value);
      const names = given.flatMap((item) => {
        const text = kind === 'question' ? undefined : sayableText(item);
        return text ? plainText(text).replace(/\.$/, '') : [];
      });
      return given.length === 0 ? [] : words.count(given.length, value, names);
    });
    return counts.length === 0 ? [] : [[plain(words.counted(kind, counts.join(', '), card.name))]];
  });
}

function answersOf({ fit }: NoteParts): readonly RichText[] {
  return fit.items.flatMap((item): readonly RichText[] => {
    const { kind, answer } = item;
    if (kind !== 'question' || answer === undefined) return [];
    const text = sayableText(item);
    // Bold in bold isn't bold in Markdown.
    const question = text ? plainText(text) : words.anotherQuestion;
    const value = answer.value && words.value[answer.value];
    const said = answer.words ? words.said(answer.words, value) : (value ?? '');
    return [[{ kind: 'strong', children: [plain(question)] }, plain(` ${said}`)]];
  });
}

/** Returns the lines that were copied in a wording that a rep can still say, without those named above. */
function usedOf({ card, fit, copied }: NoteParts): readonly RichText[] {
  const named = fit.items.flatMap(({ answer, line }) => (answer ? line : []));
  return linesOf(card).flatMap(({ line }) => {
    const wording = sayableWording(line);
    const isUsed = wording !== undefined && copied.has(wording.id) && !named.includes(line);
    return isUsed ? [unquote(wording.text)] : [];
  });
}

function nextOf({ fit: { check, items } }: NoteParts): RichText {
  if (check.next) return [plain(check.next)];
  const next = nextQuestion(items);
  const question = next && sayableText(next);
  return question ? words.ask(question) : [];
}

/**
 * Returns a note about a deal for the CRM. It says nothing that a customer couldn't read: no internal line, no
 * disputed wording, no private address. A paragraph of the template whose placeholder has nothing is left out.
 *
 * @param template The paragraphs of the note.
 */
export function dealNote(
  parts: NoteParts,
  template: readonly string[],
  { form }: Pick<CopyOptions, 'form'>,
): Clip {
  const { card, fit, today } = parts;
  const texts = {
    competitor: [plain(card.name)],
    date: [plain(formatDate(today))],
    standing: [plain(words.standing(fit.standing.kind, card.name))],
    next: nextOf(parts),
  } satisfies Record<Exclude<Placeholder, ListName>, RichText>;
  const lists: Readonly<Record<string, readonly RichText[]>> = {
    reasons: reasonsOf(parts),
    answers: answersOf(parts),
    used: usedOf(parts),
  } satisfies Record<ListName, readonly RichText[]>;
  const options = { form, privatePages: privatePagesOf(card), withSource: false };
  const clean = (text: RichText) => copiedText(text, options);
  const blocks = template.flatMap((paragraph): readonly Block[] => {
    const named = [...paragraph.matchAll(LIST)].map(([, name = '']) => lists[name] ?? []);
    const pieces = filledIn(paragraph.replace(LIST, ''), texts);
    if ([...named, ...pieces].some(({ length }) => length === 0)) return [];
    const text = pieces.flat();
    return [
      ...(plainText(text) === '' ? [] : [{ kind: 'paragraph', text: clean(text) } as const]),
      ...named.map((items) => ({ kind: 'list', items: items.map(clean) }) as const),
    ];
  });
  const standing: Block = { kind: 'paragraph', text: clean(texts.standing) };
  return clipOfBlocks(blocks.length === 0 ? [standing] : blocks, [], options);
}
