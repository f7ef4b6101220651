/*
 * Words to look for in what customers read, as comma-separated lists by language. `*` matches any ending, and a
 * space matches spaces and hyphens.
 */

/** Words that allow no exceptions. One counterexample, and the buyer stops listening. */
export const ABSOLUTE_WORDS: readonly string[] = [
  '100%, 100 %, 100 percent, 100 per cent, 24/7, 0%, 0 %',
  `always, never, cannot, can't, can not, impossible, zero, forever, guarantee, guarantees, guaranteed,
  everyone, everybody, no one, nobody, every single, each and every, without exception, the only, no other,
  completely, entirely, totally, absolutely, perfect, perfectly, flawless, any and all, under no
  circumstances, unlimited, no matter what, you won't wait, you won't have to wait, no waiting, no wait times`,
  `immer, nie, niemals, unmöglich, ausnahmslos, garantiert, garantieren, kein einzig*, jede* einzelne*,
  niemand, null, 100 Prozent, vollständig, grundsätzlich nicht, auf keinen Fall, in jedem Fall,
  ausschließlich, unbegrenzt`,
  `toujours, jamais, impossible, impossibles, zéro, garanti, garantie, garantis, garantit, garantissons, aucune
  exception, sans exception, personne ne, totalement, entièrement, absolument, 100 pour cent, illimité*, le
  seul, la seule`,
  `siempre, nunca, jamás, imposible, imposibles, cero, garantiz*, nadie, sin excepción, totalmente,
  absolutamente, 100 por ciento, ilimitad*, el único, la única, en ningún caso, no puede, no pueden`,
  `sempre, jamais, impossível, impossíveis, garantid*, garantimos, ninguém, sem exceção, completamente, 100 por
  cento, ilimitad*, não pode, não podem, o único, a única, em nenhum caso`,
  `всегда, никогда, невозможно, нельзя, ноль, нулев*, гарантир*, гарантия, без исключений, абсолютно,
  полностью, никто, 100 процентов, единственн*, не может, не могут, навсегда, ни в коем случае, безлимитн*`,
  '必ず, 絶対, 常に, 決して, 不可能, ゼロ, 完全に, 一切, 唯一, 保証, 100パーセント, 永久に, 無制限, できません, 例外なく',
];

/** Words of necessity. They make a claim in a statement, but not in a question. */
export const NEED_WORDS: readonly string[] = [
  "must, must not, mustn't",
  'muss, müssen, musst',
  'doit, doivent, devez, obligatoirement',
  'debe, deben, obligatoriamente, tiene que, tienen que',
  'deve, devem, obrigatoriamente, tem que, têm que',
  'должен, должна, должно, должны, обязан*',
  'なければならない, なければなりません, 必須',
];

/** Harmless terms and qualified phrases that contain one of these words. */
export const HARMLESS_PHRASES: readonly string[] = [
  `scale to zero, scales to zero, scaling to zero, scaled to zero, from zero, zero trust, zero copy, zero shot,
  zero day, zero based, time zero, not always, almost always, nearly always, almost never, almost entirely,
  not completely, not entirely, not everyone, not the only, not perfect, always on, can't wait, can't you,
  can't say, must have, must haves, money back guarantee, never mind, always happy, always glad, always
  welcome, hi everyone, hello everyone, more often than not, the best way, the best time, the best part, the
  best person, the best fit, reply faster, no waiting list, no waiting lists`,
  'nicht immer, fast immer, immer noch, immer mehr, immer wieder, wie immer',
  'pas toujours, presque toujours, toujours est il, toujours en cours',
  'no siempre, casi siempre, siempre que, casi nunca',
  'nem sempre, quase sempre, sempre que, quase nunca',
  'не всегда, почти всегда, не полностью, почти никогда',
  '必ずしも, 絶対値, 非常に, 通常に, 正常に',
];

/** What can come before a comparative: "is slower", "much slower", "is, in most setups, slower". */
export const LINKING_WORDS = `is, are, was, were, be, been, it's, they're, we're, run, runs, always, never, often,
  sometimes, much, far, way, even, still, rather, somewhat, quite, a lot, a bit, a little, *ly, by default, in
  general, in most *, most of the time`;

/** Comparisons with a rival, which a buyer can ask to see proven. */
export const COMPARISONS: readonly string[] = [
  `~ slower, gets slower, starts slower, feels slower, slower than, slowest, ~ faster, faster than, fastest, ~ cheaper, cheaper than, cheapest, ~ more
  expensive, more expensive than, ~ pricier, pricier than, better than, the best, ~ worse, worse than, worst, ~
  less reliable, ~ less stable, ~ less flexible, easier than, easiest, simpler than, harder than, more * than, less * than, fewer * than,
  outperform*, superior to, beats, second to none, unmatched, unrivaled, best in class`,
];

/** Words that put a rival down, which hurts the speaker more than the rival. */
export const ATTACK_WORDS: readonly string[] = [
  `garbage, junk, terrible, awful, useless, worthless, horrible, pathetic, crap, crappy, sucks, stupid, dumb,
  joke, laughable, nightmare, disaster, scam, rip off, ripoff, rips you off, liar, liars, lying, dishonest,
  incompetent, obsolete, outdated, antiquated, archaic, dinosaur, dinosaurs, bloated, clunky, rigid,
  struggles, struggle, inferior, crippled, broken, force you, forces you, forced into, lock you in, locks you
  in, lock you into, locks you into, trap you, traps you, hold you hostage, holds you hostage, fall apart,
  falls apart, dead end, copycat, half baked, snake oil, vaporware, hit their constraints, migration tax,
  hidden costs, hidden fees`,
  `Schrott, Müll, unbrauchbar, nutzlos, wertlos, miserabel, katastrophal*, Katastrophe, Albtraum, Alptraum,
  lächerlich, Abzocke, Betrug, Lügner, inkompetent, veraltet*, überholt*, aufgebläht*, Dinosaurier, klobig*,
  minderwertig*, zwingt Sie, zwingen Sie, sperrt Sie ein, Sackgasse, versteckte Kosten`,
  `nul, nulle, pourri, pourrie, inutile, inutilisable, lamentable, horrible, cauchemar, catastrophe,
  catastrophique, ridicule, arnaque, menteur, menteurs, incompétent, incompétents, obsolète, obsolètes,
  dépassé, dépassée, dinosaure, usine à gaz, vous force, vous forcent, vous enferme, vous enferment, coûts
  cachés`,
  `basura, inútil, inútiles, terrible, horrible, pésimo, pésima, pesadilla, desastre, ridículo, ridícula,
  estafa, mentiroso, mentirosos, incompetente*, obsoleto, obsoleta, anticuado, anticuada, dinosaurio,
  engorroso, engorrosa, le obliga a, les obliga a, te obliga a, lo atrapa, costes ocultos, costos ocultos`,
  `lixo, inútil, inúteis, terrível, horrível, péssimo, péssima, pesadelo, desastre, ridículo, ridícula, golpe,
  mentiroso, mentirosos, incompetente*, obsoleto, obsoleta, ultrapassado, ultrapassada, dinossauro, antiquado,
  obriga você, força você, prende você, custos ocultos, custos escondidos`,
  `мусор, хлам, ужасн*, кошмар*, бесполезн*, отвратительн*, катастроф*, смешно, нелеп*, мошенни*, обман*, лгут,
  врут, некомпетентн*, устаревш*, устарел*, динозавр*, громоздк*, неуклюж*, заставля*, загоня*, скрытые
  расходы, скрытые платежи, тупик*, позор*`,
  'ゴミ, 最悪, ひどい, 役に立たない, 使えない, 悪夢, 詐欺, 嘘つき, 無能, 時代遅れ, 粗悪, 劣って, 強制され, 囲い込, 隠れたコスト, お粗末',
];
