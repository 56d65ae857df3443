import type { NotesStrings } from './notes-strings.ts';

export const frenchNotes: NotesStrings = {
  facts: (count) => (count === 1 ? '1 note' : `${count} notes`),
  note: (number) => `Note ${number ?? ''}`.trim(),
  hint: 'Texte de la note',
  kind: 'Type de note',
  kinds: { text: 'Texte propre', minutes: 'Renvoie au procès-verbal' },
  minutes: 'Renvoie au procès-verbal de la séance ; le texte est calculé d’après sa cote.',
  goToMark: 'Aller à l’appel',
  notPrinted: 'Le rapport ne l’imprime pas',
  remove: (number) => `Supprimer la note ${number ?? ''}`.trim(),
  removed: 'Note supprimée',
  empty:
    'Aucune note. Une note naît dans le texte qui l’appelle : Ctrl+Alt+F dans tout champ mis en forme.',
};
