import type { NotesStrings } from './notes-strings.ts';

export const spanishNotes: NotesStrings = {
  facts: (count) => (count === 1 ? '1 nota' : `${count} notas`),
  note: (number) => `Nota ${number ?? ''}`.trim(),
  hint: 'Texto de la nota',
  kind: 'Clase de nota',
  kinds: { text: 'Texto propio', minutes: 'Remite al acta' },
  minutes: 'Remite al acta de la sesión; el texto se calcula con su signatura.',
  goToMark: 'Ir a la llamada',
  notPrinted: 'El informe no la imprime',
  remove: (number) => `Eliminar la nota ${number ?? ''}`.trim(),
  removed: 'Nota eliminada',
  empty:
    'Sin notas. Una nota nace en el texto que la llama: en cualquier campo con formato, Ctrl+Alt+F.',
};
