import type { SettingsStrings } from './settings-strings.ts';

export const frenchSettings: SettingsStrings = {
  title: 'Paramètres',
  unreadable:
    'Ce qui est conservé ne peut être lu et reste tel quel. Les changements d’à présent ne sont pas enregistrés : restaurez une sauvegarde ou ouvrez un Minuta plus récent.',
  groups: {
    window: 'Fenêtre',
    sessions: 'Nouvelles séances',
    symbols: 'Cotes',
    papers: 'Documents et modèles',
    spelling: 'Orthographe',
    safety: 'Sauvegardes',
  },
  onlyNew:
    'Vaut pour ce qui est créé ou proposé dès maintenant. Aucune séance existante ne change.',
  language: 'Langue de la fenêtre',
  theme: 'Apparence',
  themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  zoom: 'Taille',
  zoomHint: 'Aussi avec Ctrl et les touches +, − et 0. Sur cet ordinateur seulement.',
  percent: (percent) => `${percent} %`,
  author: 'Nom qui signe ce qui est enregistré',
  authorHint: (account) => `Vide : ${account}, comme sur cet ordinateur.`,
  authorEmpty: 'Il apparaît dans les copies et quand un collègue reçoit la séance.',
  defaultBody: 'Organe habituel',
  lastBody: 'Celui de la dernière séance',
  defaultPlace: 'Lieu habituel',
  defaultPlaceHint: 'Les nouvelles séances commencent avec ce lieu.',
  symbols: {
    inf: 'Informations (INF)',
    doc: 'Documents (doc)',
    sa: 'Comptes rendus (SA)',
    od: 'Ordres du jour (OD)',
    modifiers: 'Révisions (rev., corr., add.)',
  },
  symbolsHint:
    'Les documents publiés les écrivent des deux façons. Ce qui est écrit reste ; la forme choisie est proposée.',
  states: 'Les formes des États, comme Belize ou Belice, se choisissent dans le répertoire.',
  openDirectory: 'Ouvrir le répertoire',
  papers: { report: 'Rapport', orderOfBusiness: 'Ordre du jour' },
  paperName: {
    report: 'Comment s’appelle le rapport',
    orderOfBusiness: 'Comment s’appelle l’ordre du jour',
  },
  paperNameHint: {
    report: 'Dans le titre du document, par exemple « compte rendu ». Vide : le nom habituel.',
    orderOfBusiness:
      'Dans le titre du document, par exemple « programme ». Vide : le nom habituel.',
  },
  template: {
    report: 'Modèle Word du rapport',
    orderOfBusiness: 'Modèle Word de l’ordre du jour',
  },
  builtIn: 'Celui de Minuta',
  load: 'En charger un autre',
  inspecting: 'Examen du modèle…',
  loaded: (name) => `Le modèle ${name} est bon et reste choisi.`,
  badTemplate: (name) =>
    `Le modèle ${name} ne peut être utilisé. Corrigez-le dans Word et chargez-le de nouveau :`,
  agendaTemplates: 'Les modèles d’ordre du jour ont leur propre liste.',
  openTemplates: 'Ouvrir les modèles',
  checked: 'Langues vérifiées',
  personal: 'Mots personnels',
  personalHint: 'Ils ne sont pas marqués comme fautes, non plus que les noms du répertoire.',
  noWords: 'Il n’y en a pas encore.',
  newWord: 'Nouveau mot',
  addWord: 'Ajouter',
  removeWord: (word) => `Retirer ${word}`,
  wordRemoved: (word) => `Mot retiré : ${word}`,
  backups: 'Le dossier des sauvegardes et son contenu se voient dans leur propre fenêtre.',
  openBackups: 'Sauvegardes',
};
