import { fold } from '../../core/match/fold';
import { withoutPictures } from './pictures';
import { roleOfLabel } from './role-of-label';

/**
 * What a title says of the rival: its name, or that it names two and we are neither. The name stands
 * against ours or behind "versus", beside a word such as "battlecard", or alone.
 */
export type TitleRival =
  | { readonly kind: 'named'; readonly name: string; readonly by: 'versus' | 'card' | 'name' }
  | { readonly kind: 'strangers'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

const VERSUS =
  /(?:^|[\s　])(?:vs\.?|v\.|versus|against|gegen|ggü\.|contre|face à|contra|frente a|против|対|vs．)(?=[\s　]|$)/iu;

/** Words that a title may have around names, folded. */
const AROUND = new Set(
  'battlecard battlecards battle card cards competitive competitor competitors competition compete brief briefing profile sheet analysis intelligence intel sales internal onepager pager one page overview guide playbook kit the our on for about de du la le wettbewerbskarte wettbewerber wettbewerb wettbewerbsanalyse fiche concurrent concurrence concurrentielle tarjeta competidor competencia ficha concorrente concorrencia cartao боевая карточка конкурент карта 競合カード 競合 カード バトルカード'.split(
    ' ',
  ),
);

const BEFORE_NAME =
  /^(?:how to|wie man|comment|cómo|como|как|beat(?:ing)?|win(?:ning)?|sell(?:ing)?|compet(?:e|ing))\b/iu;

const CARD =
  /battle ?card|competit|rival|concurren|wettbewerb|konkurren|competidor|concorrente|боевая|конкурент|競合|カード/;

const BETWEEN = /\s*[:：|]\s*|\s+[–—-]\s+/;
const ASIDE = /\s*[([（][^)\]）]*[)\]）]\s*/g;
const QUOTES = /^["“„«「『'‘]+|["”“»」』'’]+$/g;

/** Whether two names are of the same thing: one may say more than the other. */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [` ${fold(a)} `, ` ${fold(b)} `];
  return (
    one.trim() !== '' && other.trim() !== '' && (one.startsWith(other) || other.startsWith(one))
  );
}

/** A side of a title without the words around the name. */
function bareName(side: string): string {
  const words = withoutPictures(side.replace(ASIDE, ' ')).trim().split(/\s+/);
  while (words.length > 0 && AROUND.has(fold(words[0] ?? ''))) words.shift();
  while (words.length > 0 && AROUND.has(fold(words[words.length - 1] ?? ''))) words.pop();
  return words
    .join(' ')
    .replace(QUOTES, '')
    .replace(/[,.;]$/, '')
    .trim();
}

function nameAtEnd(side: string): string {
  return bareName(side.split(BETWEEN).at(-1) ?? '');
}

function nameAtStart(side: string): string {
  return bareName(side.trim().split(BETWEEN)[0] ?? '');
}

function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/);
  return /\p{L}/u.test(name) && name.length <= 60 && words.length <= 5 && !BEFORE_NAME.test(name);
}

/** A heading that quotes somebody names nobody. */
function isQuotedPart(title: string): boolean {
  return title
    .split(BETWEEN)
    .some((part) => /^["“„«「『].*["“”»」』]$/u.test(withoutPictures(part)));
}

function ofVersus(left: string, right: string, us: string): TitleRival {
  const [before, after] = [nameAtEnd(left), nameAtStart(right)];
  if (isSameName(before, us) && looksLikeName(after))
    return { kind: 'named', name: after, by: 'versus' };
  if (isSameName(after, us) && looksLikeName(before))
    return { kind: 'named', name: before, by: 'versus' };
  if (!looksLikeName(before) && looksLikeName(after))
    return { kind: 'named', name: after, by: 'versus' };
  const names = [before, after].filter(looksLikeName);
  return names.length > 0 ? { kind: 'strangers', names } : { kind: 'none' };
}

/** "Beating X", "Competing with X": as good as "versus". */
const AGAINST =
  /^(?:how to (?:beat|win against|compete with)|beating|winning (?:over|against)|competing (?:with|against)|selling against|gegen (?=.+ gewinnen$))\s*/iu;

function nameAgainst(title: string, us: string): string | undefined {
  const lead = AGAINST.exec(withoutPictures(title));
  if (!lead) return undefined;
  const rest = withoutPictures(title)
    .slice(lead[0].length)
    .replace(/\s+gewinnen$/u, '');
  const name = nameAtStart(rest);
  const isName = name.split(/\s+/).length <= 3 && /^[\p{Lu}\p{N}]/u.test(name);
  const isPart = roleOfLabel(name, { us, them: '\u0001' }) !== undefined;
  return isName && !isPart && looksLikeName(name) && !isSameName(name, us) ? name : undefined;
}

/** Whom a title is about: "Us vs Them", "Battlecard: Them", "Them". */
export function rivalInTitle(title: string, us: string): TitleRival {
  const against = nameAgainst(title, us);
  if (against !== undefined) return { kind: 'named', name: against, by: 'versus' };
  const found = VERSUS.exec(title);
  if (found) {
    const end = found.index + found[0].length;
    return ofVersus(title.slice(0, found.index), title.slice(end), us);
  }
  if (isQuotedPart(title)) return { kind: 'none' };
  const parts = title.replace(ASIDE, ' ').split(BETWEEN).map(bareName);
  const names = parts.filter((part) => looksLikeName(part) && !isSameName(part, us));
  const [name] = names;
  if (name === undefined || names.length > 1) return { kind: 'none' };
  const isName = name.split(/\s+/).length <= 3 && /^[\p{Lu}\p{Lo}\p{N}]/u.test(name);
  if (!isName || roleOfLabel(name, { us, them: '\u0001' }) !== undefined) return { kind: 'none' };
  return { kind: 'named', name, by: CARD.test(fold(title)) ? 'card' : 'name' };
}
