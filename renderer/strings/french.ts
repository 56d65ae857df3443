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
  repaired: (records) =>
    records === 1
      ? '1 élément a été rétabli depuis l’autre copie des données.'
      : `${records} éléments ont été rétablis depuis l’autre copie des données.`,
  rebuilt:
    'Minuta ne s’est pas fermée correctement. Tout ce qui était indiqué comme enregistré est ici.',
  newerRecords:
    'Une version plus récente de Minuta a enregistré une partie des données : elles restent intactes et ne sont pas affichées ici.',
  quarantined:
    'Un élément illisible a été mis de côté, sans être supprimé, et rétabli depuis l’autre copie.',
  dismiss: 'Compris',
  otherTab:
    'Minuta est ouverte dans un autre onglet de ce navigateur. Continuer là-bas, ou le fermer d’abord.',
  newerDatabase:
    'Une version plus récente de Minuta a enregistré ces données : elles restent intactes. Les ouvrir avec cette version.',
  noDatabase: 'Ce navigateur ne conserve pas de données : rien de ce qui est écrit ne resterait.',
};
