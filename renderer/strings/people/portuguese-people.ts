import type { PeopleStrings } from './people-strings.ts';

export const portuguesePeople: PeopleStrings = {
  states: {
    placeholder: 'Estado ou observador',
    observer: 'Observador permanente',
    noStanding: 'Não é membro nem observador nessa data',
    forms: 'Outras formas do nome',
    printAs: (form) => `Imprimir “${form}”`,
    remove: (name) => `Remover ${name}`,
    printedOf: (name) => `${name}: forma impressa`,
    printed: 'Forma impressa',
    printedHint: (name) => `Vazio: ${name}, como no diretório.`,
  },
  bodies: {
    placeholder: 'Órgão, por nome ou sigla',
    remove: (name) => `Remover ${name}`,
  },
  speaker: {
    honorific: 'Tratamento',
    noHonorific: 'Sem tratamento',
    gender: 'Gênero',
    genders: { masculine: 'Masculino', feminine: 'Feminino' },
    name: 'Nome',
    position: 'Cargo',
    institution: 'Instituição',
    state: 'Estado',
    noName: 'Sem nome',
    propose: 'Propor:',
    takeCorrected: (name) => `Usar a forma corrigida: ${name}`,
    edit: (name) => `Editar ${name}`,
    done: 'Pronto',
  },
};
