import type { RegisterStrings } from './register-strings.ts';

export const portugueseRegister: RegisterStrings = {
  title: 'Acordos',
  listed: (count, all) => `${count} de ${all} acordos`,
  all: (count) =>
    count === 1 ? '1 acordo de todas as sessões' : `${count} acordos de todas as sessões`,
  find: 'Palavras do acordo, responsável',
  states: {
    none: 'Sem acompanhamento',
    pending: 'Pendente',
    overdue: 'Vencido',
    done: 'Cumprido',
  },
  columns: {
    agreement: 'Acordo',
    session: 'Sessão',
    addressees: 'Destinatários',
    due: 'Prazo',
    responsible: 'Responsável',
    state: 'Acompanhamento',
  },
  open: (words) => `Abrir: ${words}`,
  done: (words) => `Cumprido: ${words}`,
  markedDone: 'Acordo cumprido.',
  markedPending: 'Acordo pendente.',
  copy: 'Copiar a lista',
  copied: (count) =>
    count === 1 ? '1 acordo copiado como tabela' : `${count} acordos copiados como tabela`,
  notCopied: 'Não foi possível copiar a lista. Tente novamente.',
  empty:
    'Aqui se reúnem os acordos de todas as sessões. Escreva o primeiro na seção Acordos de uma sessão.',
  noMatch: 'Nenhum acordo corresponde ao que se busca.',
};
