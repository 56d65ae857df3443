import type { NotesStrings } from './notes-strings.ts';

export const portugueseNotes: NotesStrings = {
  facts: (count) => (count === 1 ? '1 nota' : `${count} notas`),
  note: (number) => `Nota ${number ?? ''}`.trim(),
  hint: 'Texto da nota',
  kind: 'Tipo de nota',
  kinds: { text: 'Texto próprio', minutes: 'Remete à ata' },
  minutes: 'Remete à ata da sessão; o texto se calcula com sua cota.',
  goToMark: 'Ir à chamada',
  notPrinted: 'O relatório não a imprime',
  remove: (number) => `Remover a nota ${number ?? ''}`.trim(),
  removed: 'Nota removida',
  empty:
    'Sem notas. Uma nota nasce no texto que a chama: Ctrl+Alt+F em qualquer campo com formatação.',
};
