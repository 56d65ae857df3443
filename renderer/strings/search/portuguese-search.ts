import type { SearchStrings } from './search-strings.ts';

export const portugueseSearch: SearchStrings = {
  kinds: {
    session: 'Sessão',
    item: 'Ponto',
    speaker: 'Orador',
    topic: 'Subtema',
    proceedings: 'Relato',
    comment: 'Comentário',
    agreement: 'Acordo',
    document: 'Documento',
    note: 'Nota',
    text: 'Texto',
  },
  places: (count) => (count === 1 ? '1 lugar' : `${count} lugares`),
  agreements: 'Acordos',
  withAgreements: 'Com acordos',
  withoutAgreements: 'Sem acordos',
  reading: 'Ainda se leem sessões: podem faltar resultados',
  palette: {
    title: 'Buscar e ordenar',
    typeHere: 'Comando, sessão, ponto, cota ou palavras',
    groups: {
      recent: 'Usado há pouco',
      commands: 'Comandos',
      sessions: 'Sessões',
      items: 'Pontos desta sessão',
      found: 'Nos textos',
      settings: 'Configurações',
    },
    nothing: 'Nada responde ao que foi escrito.',
    results: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
    notNow: 'agora não é possível',
    chosen: 'escolhido',
    keys: '↑ ↓ para percorrer, Enter para escolher, Esc para fechar',
  },
};
