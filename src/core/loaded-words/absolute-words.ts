import type { WordsByLanguage } from './find-words';

/** Words that allow no exceptions. One counterexample, and the buyer stops listening. */
export const ABSOLUTE_WORDS: WordsByLanguage = {
  figures: ['100%', '100 %', '100 percent', '100 per cent', '24/7', '0%', '0 %'],
  english: [
    ...['always', 'never', 'cannot', "can't", 'can not', 'impossible', 'zero', 'forever'],
    ...['guarantee', 'guarantees', 'guaranteed', 'everyone', 'everybody', 'no one', 'nobody'],
    ...['every single', 'each and every', 'without exception', 'the only', 'no other'],
    ...['completely', 'entirely', 'totally', 'absolutely', 'perfect', 'perfectly', 'flawless'],
    ...['any and all', 'under no circumstances', 'unlimited', 'no matter what'],
  ],
  german: [
    ...['immer', 'nie', 'niemals', 'unmöglich', 'ausnahmslos', 'garantiert', 'garantieren'],
    ...['kein einzig*', 'jede* einzelne*', 'niemand', 'null', '100 Prozent', 'vollständig'],
    ...['grundsätzlich nicht', 'auf keinen Fall', 'in jedem Fall', 'ausschließlich', 'unbegrenzt'],
  ],
  french: [
    ...['toujours', 'jamais', 'impossible', 'impossibles', 'zéro', 'garanti', 'garantie'],
    ...[
      'garantis',
      'garantit',
      'garantissons',
      'aucune exception',
      'sans exception',
      'personne ne',
    ],
    ...[
      'totalement',
      'entièrement',
      'absolument',
      '100 pour cent',
      'illimité*',
      'le seul',
      'la seule',
    ],
  ],
  spanish: [
    ...['siempre', 'nunca', 'jamás', 'imposible', 'imposibles', 'cero', 'garantiz*', 'nadie'],
    ...['sin excepción', 'totalmente', 'absolutamente', '100 por ciento', 'ilimitad*'],
    ...['el único', 'la única', 'en ningún caso', 'no puede', 'no pueden'],
  ],
  portuguese: [
    ...['sempre', 'jamais', 'impossível', 'impossíveis', 'garantid*', 'garantimos', 'ninguém'],
    ...['sem exceção', 'completamente', '100 por cento', 'ilimitad*', 'não pode', 'não podem'],
    ...['o único', 'a única', 'em nenhum caso'],
  ],
  russian: [
    ...['всегда', 'никогда', 'невозможно', 'нельзя', 'ноль', 'нулев*', 'гарантир*', 'гарантия'],
    ...['без исключений', 'абсолютно', 'полностью', 'никто', '100 процентов', 'единственн*'],
    ...['не может', 'не могут', 'навсегда', 'ни в коем случае', 'безлимитн*'],
  ],
  japanese: [
    ...['必ず', '絶対', '常に', '決して', '不可能', 'ゼロ', '完全に', '一切', '唯一', '保証'],
    ...['100パーセント', '永久に', '無制限', 'できません', '例外なく'],
  ],
};

/** Words of necessity. They make a claim in a statement, but not in a question. */
export const NEED_WORDS: WordsByLanguage = {
  english: ['must', 'must not', "mustn't"],
  german: ['muss', 'müssen', 'musst'],
  french: ['doit', 'doivent', 'devez', 'obligatoirement'],
  spanish: ['debe', 'deben', 'obligatoriamente', 'tiene que', 'tienen que'],
  portuguese: ['deve', 'devem', 'obrigatoriamente', 'tem que', 'têm que'],
  russian: ['должен', 'должна', 'должно', 'должны', 'обязан*'],
  japanese: ['なければならない', 'なければなりません', '必須'],
};

/** Harmless terms and qualified phrases that contain an absolute. */
export const HARMLESS_PHRASES: WordsByLanguage = {
  english: [
    ...['scale to zero', 'scales to zero', 'scaling to zero', 'scaled to zero', 'from zero'],
    ...['zero trust', 'zero copy', 'zero shot', 'zero day', 'zero based', 'time zero'],
    ...['not always', 'almost always', 'nearly always', 'almost never', 'almost entirely'],
    ...['not completely', 'not entirely', 'not everyone', 'not the only', 'not perfect'],
    ...['always on', "can't wait", "can't you", "can't say"],
    ...['must have', 'must haves', 'money back guarantee', 'never mind'],
    ...['always happy', 'always glad', 'always welcome', 'hi everyone', 'hello everyone'],
  ],
  german: ['nicht immer', 'fast immer', 'immer noch', 'immer mehr', 'immer wieder', 'wie immer'],
  french: ['pas toujours', 'presque toujours', 'toujours est il', 'toujours en cours'],
  spanish: ['no siempre', 'casi siempre', 'siempre que', 'casi nunca'],
  portuguese: ['nem sempre', 'quase sempre', 'sempre que', 'quase nunca'],
  russian: ['не всегда', 'почти всегда', 'не полностью', 'почти никогда'],
  japanese: ['必ずしも', '絶対値', '非常に', '通常に', '正常に'],
};
