import type { ClaimKind } from '../../core/card/line';

/** Beginnings of words. */
const MONEY_WORDS =
  'pric cost cheap expensive discount budget invoice credits billing billed seat-based preis kosten teuer billig günstig gebühr rabatt prix coût tarif précio precio coste barato preço custo цен стоимост дорог дешев скидк';
const BUILD_WORDS =
  'architect infrastructure kubernetes server deploy self-host on-prem cluster architektur infrastruktur arquitetura arquitectura архитектур инфраструктур';

function beginningWith(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.split(' ').join('|')})`, 'iu');
}

const MONEY = beginningWith(MONEY_WORDS);
const MONEY_SIGNS = /[$€£¥₽]|(?<!\p{L})(?:USD|EUR|GBP)(?!\p{L})|価格|料金|費用|月額|安い|高い/u;
const BUILD = beginningWith(BUILD_WORDS);
const BUILD_SIGNS = /サーバ|アーキテクチャ/;

/** What a claim seems to be about; it decides how soon it is due again. */
export function kindOf(text: string, part: string): ClaimKind {
  if (part === 'proofPoints') return 'story';
  if (MONEY.test(text) || MONEY_SIGNS.test(text)) return 'price';
  const isBuild = part === 'architecture' || BUILD.test(text) || BUILD_SIGNS.test(text);
  return isBuild ? 'architecture' : 'product';
}
