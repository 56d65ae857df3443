import type { SearchStrings } from './search-strings.ts';

export const frenchSearch: SearchStrings = {
  kinds: {
    session: 'Séance',
    item: 'Point',
    speaker: 'Orateur',
    topic: 'Sous-thème',
    proceedings: 'Déroulement',
    comment: 'Commentaire',
    agreement: 'Décision',
    document: 'Document',
    note: 'Note',
    text: 'Texte',
  },
  places: (count) => (count === 1 ? '1 endroit' : `${count} endroits`),
  agreements: 'Décisions',
  withAgreements: 'Avec décisions',
  withoutAgreements: 'Sans décisions',
  reading: 'Des séances sont encore lues : des résultats peuvent manquer',
  palette: {
    title: 'Rechercher et commander',
    typeHere: 'Commande, séance, point, cote ou mots',
    groups: {
      recent: 'Utilisé récemment',
      commands: 'Commandes',
      sessions: 'Séances',
      items: 'Points de cette séance',
      found: 'Dans les textes',
      settings: 'Paramètres',
    },
    nothing: 'Rien ne répond à ce qui est écrit.',
    results: (count) => (count === 1 ? '1 résultat' : `${count} résultats`),
    notNow: 'impossible pour le moment',
    chosen: 'choisi',
    keys: '↑ ↓ pour parcourir, Entrée pour choisir, Échap pour fermer',
  },
};
