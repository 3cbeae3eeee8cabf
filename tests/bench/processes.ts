import { readdirSync, readFileSync } from 'node:fs';

/** What a program and all it started have used. */
export interface Used {
  /** Seconds of processor time. */
  processor: number;
  /** Proportional memory of the processes whose name or command line holds the word asked for, megabytes. */
  memory: number;
}

/** Reads Linux' /proc; null on other systems. */
export function usedBy(root: number, word: string): Used | null {
  const parents = new Map<number, number>();
  const ticks = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc').filter(entry => /^\d+$/.test(entry))) {
      const fields = read(`/proc/${name}/stat`)
        .replace(/^.*\) /s, '')
        .split(' ');
      parents.set(Number(name), Number(fields[1]));
      // User and system time, own and of children that have ended.
      ticks.set(
        Number(name),
        [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0),
      );
    }
  } catch {
    return null;
  }
  const isWithin = (id: number): boolean => id === root || (id > 1 && isWithin(parents.get(id) ?? 0));
  const family = [...parents.keys()].filter(isWithin);
  const memory = family
    .filter(id => (read(`/proc/${id}/comm`) + read(`/proc/${id}/cmdline`)).includes(word))
    .map(id => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0))
    .reduce((sum, kilobytes) => sum + kilobytes, 0);
  return { processor: family.reduce((sum, id) => sum + (ticks.get(id) ?? 0), 0) / 100, memory: memory / 1024 };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // A process may end meanwhile.
    return '';
  }
}
