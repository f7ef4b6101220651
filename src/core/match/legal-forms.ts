/** Legal forms after a name, folded. A form of single letters ("A/S") is listed as one word. */
const AFTER = new Set([
  ...'inc incorporated llc llp lp lllp pllc pbc ulc ltd ltee limited plc corp corporation co company pvt'.split(
    ' ',
  ),
  ...'pty pte bhd berhad tbk pcl gmbh ggmbh mbh gesmbh ag aktiengesellschaft kg kgaa ohg gbr ug ek se sa sas sasu'.split(
    ' ',
  ),
  ...'sarl eurl sca snc sprl srl srls spa sapa sl slu slp sau sab sac sae sapi sgps cia cie lda limitada'.split(
    ' ',
  ),
  ...'ltda eireli eirl bv bvba nv vof ab aktiebolag as asa aps oy oyj ehf uab sro spzoo spk kft zrt nyrt'.split(
    ' ',
  ),
  ...'doo jdoo dd ood eood sia fze wll fzco dmcc jsc pjsc ojsc cjsc kk gk ооо оао зао пао ао тов оод еоод'.split(
    ' ',
  ),
  ...'株式会社 有限会社 合同会社 株 有 有限公司 股份有限公司 有限责任公司'.split(' '),
  ...'有限責任公司 주식회사 유한회사 주 유'.split(' '),
  'private limited',
  'private ltd',
  'p ltd',
  'p limited',
  'proprietary limited',
  'public limited company',
  'public company limited',
  'public benefit corporation',
  'limited liability company',
  'ug haftungsbeschrankt',
  'gesellschaft mit beschrankter haftung',
  'societe anonyme',
  'sociedad anonima',
  'societa per azioni',
  'kabushiki kaisha',
  'בע מ',
  'fz llc',
  'sdn bhd',
  'ltd sti',
  'limited sirketi',
  'anonim sirketi',
  'sp k',
  'sp z oo',
  'sp z o o',
  'sp zoo',
  'spz oo',
  'spol sro',
  'spol s ro',
  'spol s r o',
  'sa rl',
  'sa de cv',
  'sab de cv',
  'sapi de cv',
  'srl de cv',
  's de rl',
  's de rl de cv',
  'unipessoal lda',
  'ab publ',
]);

/** The few that are unmistakable before a name: "AS Roma" and "Co Star" are names. */
const BEFORE = new Set(
  'ооо оао зао пао ао тов sarl ooo oao zao llc jsc pjsc ojsc cjsc uab 株式会社 有限会社 合同会社 株 有 주식회사 유한회사 주 유'.split(
    ' ',
  ),
);

/** Forms that are written without a space next to the name. */
const UNSPACED =
  /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사/g;

/** Returns whether a folded text is a legal form and no name, as the second part of "Dagster, Inc." is. */
export function isLegalForm(folded: string): boolean {
  return AFTER.has(folded);
}

const AND = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'og', 'och']);

const MAX_WORDS_OF_FORM = 5;

/** Returns the text with spaces around the legal forms that are written without any. */
export function withSpacedForms(text: string): string {
  return text.replace(UNSPACED, ' $& ');
}

/** Spares most names the search for a form. */
const LAST_WORDS = new Set(Array.from(AFTER, (form) => form.split(' ').at(-1)));

/** Returns how many words at the end are one legal form, spelled "as" or "a s". */
function formAtEnd(words: readonly string[]): number {
  const end = words.at(-1) ?? '';
  if (end.length > 1 && !LAST_WORDS.has(end)) return 0;
  for (let count = Math.min(MAX_WORDS_OF_FORM, words.length - 1); count > 0; count -= 1) {
    const last = words.slice(-count);
    // After another single letter it is part of a name, as in "I-A-G".
    const isSpelled = words.at(-count - 1)?.[1] && last.every((word) => word.length === 1);
    if (AFTER.has(last.join(' ')) || (isSpelled && AFTER.has(last.join('')))) return count;
  }
  return 0;
}

/**
 * Returns a name's folded words without the legal forms before and after it, and without the "and"
 * of "& Co". At least one word stays.
 */
export function withoutLegalForms(folded: readonly string[]): readonly string[] {
  const words = [...folded];
  // "PT" is also a word of English names, so it only counts with the "Tbk" of a listed company.
  const isIndonesian = words.length > 2 && words[0] === 'pt' && words.at(-1) === 'tbk';
  for (let count = formAtEnd(words); count > 0; count = formAtEnd(words)) {
    words.splice(-count);
    // The partners in "& C. S.p.A."; alone they may be a name, as in "AT&C".
    if (words.at(-1) === 'c' && words.at(-2) === 'and' && words.at(-3)?.[1]) words.pop();
    if (words.length > 1 && AND.has(words.at(-1) ?? '')) words.pop();
  }
  if (isIndonesian) words.shift();
  while (words.length > 1 && BEFORE.has(words[0] ?? '')) words.shift();
  return words;
}
