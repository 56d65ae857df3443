import type { Strings } from './strings.ts';

export const french: Strings = {
  sessions: 'Séances',
  sessionsInAll: (count) => (count <= 1 ? `${count} séance` : `${count} séances`),
  newSession: 'Nouvelle séance',
  backToSessions: '← Séances',
  noSessions: 'Aucune séance. Créer la première ou ouvrir un fichier Minuta.',
  session: 'Séance',
  date: 'Date',
  kind: 'Type',
  theme: 'Thème',
  item: (label) => `Point ${label}`,
  unnumberedItem: 'Point sans numéro',
  proceedings: (paragraph) => `Déroulement, paragraphe ${paragraph}`,
  addProceedings: 'Ajouter le déroulement',
  formattedText:
    'Contient des notes, des renvois ou une mise en forme : pas encore modifiable ici.',
  kinds: {
    regular: 'Ordinaire',
    extraordinary: 'Extraordinaire',
    special: 'Spéciale',
    protocolary: 'Protocolaire',
  },
  nothingToSave: 'Aucune modification',
  saving: 'Enregistrement',
  saved: (time) => `Enregistré ${time}`,
  savedInOnePlace: {
    journal: 'Enregistré dans la copie sur disque seulement ; nouvelle tentative en cours',
    window: 'Enregistré dans la base de travail seulement ; nouvelle tentative en cours',
  },
  notSaved: {
    full: 'Non enregistré : le disque est plein. Le texte reste en mémoire, nouvelle tentative en cours.',
    readOnly:
      'Non enregistré : le disque est en lecture seule. Le texte reste en mémoire, nouvelle tentative en cours.',
    denied:
      'Non enregistré : écriture non autorisée. Le texte reste en mémoire, nouvelle tentative en cours.',
    other: 'Non enregistré. Le texte reste en mémoire, nouvelle tentative en cours.',
  },
  browserEdition: 'Conservé dans ce navigateur seulement',
};
