import type { LineStrings } from './line-strings.ts';

export const frenchLines: LineStrings = {
  move: (name) => `Déplacer ${name}`,
  up: 'Monter',
  down: 'Descendre',
  remove: (name) => `Retirer ${name}`,
  moved: (name, place, total) => `${name} : ${place} sur ${total}`,
};
