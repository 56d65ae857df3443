import { z } from 'zod';
import type { WindowMemory } from './page-memory.ts';

/** What was chosen in the palette, the last first, in this run or an earlier one. */
export interface PaletteMemory {
  readonly recent: () => readonly string[];
  readonly chosen: (id: string) => void;
}

const key = 'palette';
const most = 12;
const idsSchema = z.array(z.string());

function remembered(words: string | undefined): readonly string[] {
  if (words === undefined) return [];
  try {
    return idsSchema.safeParse(JSON.parse(words)).data ?? [];
  } catch {
    return [];
  }
}

export function paletteMemory(memory: WindowMemory): PaletteMemory {
  let recent = remembered(memory.read(key));
  return {
    recent: () => recent,
    chosen: (id) => {
      recent = [id, ...recent.filter((each) => each !== id)].slice(0, most);
      memory.write(key, JSON.stringify(recent));
    },
  };
}
