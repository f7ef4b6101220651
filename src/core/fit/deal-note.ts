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
import { FIT_VALUES, type FitItem, type FitKind } from './checklist';
import type { Fit } from './fit';
import * as words from './words';

/** What the note's template can contain in braces. */
export const NOTE_PLACEHOLDERS = [
  'competitor',
  'date',
  'standing',
  'reasons',
  'answers',
  'used',
  'next',
] as const;

type Placeholder = (typeof NOTE_PLACEHOLDERS)[number];

/** What a placeholder stands for: a text, or a list of texts. */
type Value = RichText | { readonly items: readonly RichText[] };

/** The space before a list, which is a block of its own below the paragraph. */
const BEFORE_LIST = /\s+(?=\{\s*(?:reasons|answers|used)\s*\})/g;

function isList(value: Value): value is { readonly items: readonly RichText[] } {
  return 'items' in value;
}

/** What a note is made of. */
export interface NoteParts {
  readonly card: Card;
  readonly fit: Fit;
  /** The ids of the card's lines that were copied on the deal. */
  readonly copied: ReadonlySet<string>;
  readonly today: IsoDate;
}

/** Returns how the lines of each kind were answered. It counts them, because most are internal. */
function reasonsOf({ card, fit }: NoteParts): readonly RichText[] {
  return (Object.keys(FIT_VALUES) as FitKind[]).flatMap((kind) => {
    const counts = FIT_VALUES[kind].flatMap((value) => {
      const answered = fit.items.filter(
        (item) => item.kind === kind && item.answer?.value === value,
      );
      return answered.length === 0 ? [] : `${answered.length} ${value}`;
    });
    return counts.length === 0 ? [] : [[plain(words.counted(kind, counts.join(', '), card.name))]];
  });
}

/** Returns a question as a rep can ask it; undefined if it's internal or disputed. */
function textToAsk({ line }: FitItem): RichText | undefined {
  const { text } = sayableWording(line) ?? {};
  return text && unquote(text);
}

function answersOf({ fit }: NoteParts): readonly RichText[] {
  return fit.items.flatMap((item): readonly RichText[] => {
    const { kind, answer } = item;
    if (kind !== 'question' || answer === undefined) return [];
    const text = textToAsk(item);
    // Bold in bold isn't bold in Markdown.
    const question = text ? plainText(text) : words.anotherQuestion;
    const value = answer.value && words.value[answer.value];
    const said = answer.words
      ? answer.words + (value ? words.inParentheses(value) : '')
      : (value ?? '');
    return [[{ kind: 'strong', children: [plain(question)] }, plain(` ${said}`)]];
  });
}

/** Returns the lines that were copied in a wording that a rep can still say, without the questions above. */
function usedOf({ card, fit, copied }: NoteParts): readonly RichText[] {
  const asked = fit.items.filter(({ kind, answer }) => kind === 'question' && answer);
  return linesOf(card).flatMap(({ line }) => {
    const wording = sayableWording(line);
    const isAsked = asked.some((item) => item.line === line);
    return wording && !isAsked && copied.has(wording.id) ? [unquote(wording.text)] : [];
  });
}

function nextOf({ fit: { check, next } }: NoteParts): RichText {
  if (check.next) return [plain(check.next)];
  const question = next && textToAsk(next);
  return question ? [plain(`${words.ask} `), ...question] : [];
}

function isEmpty(value: Value): boolean {
  return (isList(value) ? value.items : value).length === 0;
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
  const values = {
    competitor: [plain(card.name)],
    date: [plain(formatDate(today))],
    standing: [plain(words.standing(fit.standing.kind, card.name))],
    reasons: { items: reasonsOf(parts) },
    answers: { items: answersOf(parts) },
    used: { items: usedOf(parts) },
    next: nextOf(parts),
  } satisfies Readonly<Record<Placeholder, Value>>;
  const options = { form, privatePages: privatePagesOf(card), withSource: false };
  const clean = (text: RichText) => copiedText(text, options);
  const blocks = template.flatMap((paragraph): readonly Block[] => {
    const pieces = filledIn<Value>(paragraph.replace(BEFORE_LIST, ''), values);
    if (pieces.some(isEmpty)) return [];
    const text = pieces.flatMap((piece) => (isList(piece) ? [] : piece));
    const lists = pieces.filter(isList).map(({ items }) => items.map(clean));
    return [
      ...(plainText(text) === '' ? [] : [{ kind: 'paragraph', text: clean(text) } as const]),
      ...lists.map((items) => ({ kind: 'list', items }) as const),
    ];
  });
  const standing: Block = { kind: 'paragraph', text: clean(values.standing) };
  return clipOfBlocks(blocks.length === 0 ? [standing] : blocks, [], options);
}
