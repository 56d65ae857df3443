import type { LineStrings } from './line-strings.ts';

export const portugueseLines: LineStrings = {
  move: (name) => `Mover ${name}`,
  up: 'Mover para cima',
  down: 'Mover para baixo',
  remove: (name) => `Remover ${name}`,
  moved: (name, place, total) => `${name}: ${place} de ${total}`,
};
