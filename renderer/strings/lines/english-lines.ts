import type { LineStrings } from './line-strings.ts';

export const englishLines: LineStrings = {
  move: (name) => `Move ${name}`,
  up: 'Move up',
  down: 'Move down',
  remove: (name) => `Remove ${name}`,
  moved: (name, place, total) => `${name}: ${place} of ${total}`,
};
