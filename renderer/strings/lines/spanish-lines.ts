import type { LineStrings } from './line-strings.ts';

export const spanishLines: LineStrings = {
  move: (name) => `Mover ${name}`,
  up: 'Subir',
  down: 'Bajar',
  remove: (name) => `Quitar ${name}`,
  moved: (name, place, total) => `${name}: ${place} de ${total}`,
};
