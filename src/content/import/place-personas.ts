import type { Entry } from './entry';
import { type Leaf, leavesOf } from './leaf';
import { personaOf } from './persona-of';
import { plainOf } from './plain-words';
import { ifQuoted } from './sayable';
import { roleOf, type Setting, type Task } from './task';

function purposeOf(leaf: Leaf, setting: Setting) {
  const role = roleOf(leaf.label, setting);
  return role === 'answer' || role === 'talk' ? 'say' : ifQuoted(leaf);
}

/** A label of its own, without the persona that it is put under. */
function addFor(task: Task, name: string, leaves: readonly Leaf[], isHeading: boolean): void {
  const { setting, doubt } = task;
  const { draft, pack } = setting;
  const persona = personaOf(name, pack);
  for (const leaf of leaves) {
    const use = purposeOf(leaf, setting);
    if (persona === undefined) {
      const label =
        leaf.label === undefined || leaf.label === name ? name : `${name}: ${leaf.label}`;
      const why = `“${name}” isn’t a persona in content/pack.json. Add it there, then import again.`;
      draft.more(leaf, task, { label, use, doubt: why });
      continue;
    }
    draft.entitle('personas', task, true);
    const personas = draft.parts.personas ?? { title: '', messages: [] };
    draft.parts.personas = personas;
    const line = draft.line(leaf, task.section.label ?? '', {
      part: 'personas',
      slot: persona,
      id: ['message', persona],
      use,
      label: leaf.label ?? (isHeading ? name : undefined),
      doubt,
    });
    personas.messages.push({ persona, line });
  }
}

function placeTable(task: Task, table: Entry): void {
  for (const row of table.entries) {
    const [first, ...cells] = row.entries;
    addFor(
      task,
      plainOf(first?.text ?? ''),
      cells.flatMap((cell) => leavesOf(cell)),
      false,
    );
  }
}

/** What to tell whom. */
export function placePersonas(task: Task): void {
  const { section, setting } = task;
  for (const entry of section.entries) {
    if (entry.kind === 'table') placeTable(task, entry);
    else if (entry.label === undefined) {
      for (const leaf of leavesOf(entry)) setting.draft.more(leaf, task);
    } else {
      if (entry.kind === 'section') setting.draft.mark(entry);
      const inside = entry.entries.flatMap((each) => leavesOf(each));
      const { text, line, kind, label } = entry;
      const own: Leaf[] = text === undefined ? [] : [{ label, text, line, kind, depth: 0 }];
      addFor(task, entry.label, [...own, ...inside], true);
    }
  }
}
