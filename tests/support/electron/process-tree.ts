import { readdirSync, readFileSync } from 'node:fs';

/** The parent of a process; undefined when it is gone. */
function parentOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
  } catch {
    return undefined;
  }
}

/** A process and all that it started, on Linux. */
export function processTree(root: number): readonly number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const tree = [root];
  for (const pid of tree) tree.push(...all.filter((each) => parentOf(each) === pid));
  return tree;
}
