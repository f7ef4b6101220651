import { leavesOf } from './leaf';
import { plainOf } from './plain-words';
import { placeChild, type Task } from './task';

/** How the two are built: what they run on, point by point. */
export function placeArchitecture(task: Task): void {
  const { section, setting, doubt } = task;
  const { draft } = setting;
  for (const entry of section.entries) {
    if (entry.kind === 'section' && (entry.depth ?? 0) < 10) {
      placeChild(task, entry, 'architecture');
      continue;
    }
    draft.entitle('architecture', task, true);
    const architecture = draft.parts.architecture ?? { title: '', points: [] };
    draft.parts.architecture = architecture;
    const isBold = entry.kind === 'section';
    if (isBold) draft.mark(entry);
    const isHeading =
      isBold && architecture.heading === undefined && architecture.points.length === 0;
    if (isHeading && entry.label !== undefined) architecture.heading = entry.label;
    const inside = isBold ? entry.entries : [entry];
    const outer = isBold && !isHeading ? entry.label : undefined;
    for (const leaf of inside.flatMap((each) => leavesOf(each, outer))) {
      const isIntro =
        leaf.kind === 'words' &&
        architecture.intro === undefined &&
        architecture.points.length === 0;
      const heading = isIntro && architecture.heading === undefined ? leaf.label : undefined;
      if (heading !== undefined) architecture.heading = heading;
      const line = draft.line(leaf, section.label ?? '', {
        part: 'architecture',
        slot: isIntro ? 'intro' : 'points',
        id: ['architecture', isIntro ? 'intro' : (leaf.label ?? plainOf(leaf.text))],
        use: 'know',
        doubt,
        label: heading === undefined ? leaf.label : undefined,
      });
      if (isIntro) architecture.intro = line;
      else architecture.points.push(line);
    }
  }
}
