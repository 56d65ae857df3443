import type { DirectoryStrings } from './directory-strings.ts';

export const portugueseDirectory: DirectoryStrings = {
  title: 'Diretório',
  unreadable:
    'O que está guardado não pode ser lido e fica como está. As mudanças de agora não são salvas: restaure uma cópia de segurança ou abra uma Minuta mais recente.',
  parts: { people: 'Pessoas', positions: 'Cargos', bodies: 'Órgãos', states: 'Estados' },
  facts: (own) => (own === 1 ? 'Uma entrada do escritório' : `${own} entradas do escritório`),
  find: 'Buscar no diretório',
  noneFound: 'Nada responde à busca.',
  empty: {
    people:
      'As pessoas das sessões aparecem aqui. Quando se corrige um nome, as sessões novas oferecem o corrigido; as anteriores não mudam.',
    positions:
      'Os cargos das sessões aparecem aqui. Quando se corrige um, as sessões novas oferecem o corrigido; as anteriores não mudam.',
    bodies: 'Não há órgãos.',
    states: 'Não há Estados.',
  },
  add: {
    people: 'Adicionar pessoa',
    positions: 'Adicionar cargo',
    bodies: 'Adicionar órgão',
    states: 'Adicionar Estado',
  },
  importIt: 'Importar CSV',
  exportIt: 'Exportar CSV',
  marks: {
    own: 'No diretório',
    sessions: 'Das sessões',
    corrected: 'Alterado pelo escritório',
    builtIn: 'Do Minuta',
  },
  commands: {
    edit: 'Editar',
    correct: 'Corrigir',
    remove: 'Retirar do diretório',
    restore: 'Voltar à forma da Minuta',
  },
  saved: (name) => `Salvo no diretório: ${name}`,
  removed: (name) => `Retirado do diretório: ${name}`,
  restored: (name) => `De novo como na Minuta: ${name}`,
  save: 'Salvar',
  editTitle: {
    people: 'Corrigir os dados de uma pessoa',
    positions: 'Editar o cargo',
    bodies: 'Editar o órgão',
    states: 'Editar o Estado',
  },
  addTitle: {
    people: 'Nova pessoa',
    positions: 'Novo cargo',
    bodies: 'Novo órgão',
    states: 'Novo Estado',
  },
  fields: {
    honorific: 'Tratamento',
    noHonorific: 'Sem tratamento',
    gender: 'Gênero',
    name: 'Nome',
    state: 'Estado',
    noState: 'Nenhum',
    position: 'Cargo',
    institution: 'Instituição',
    since: 'Desde',
    until: 'Até',
    held: 'No cargo',
    replaces: 'Substitui',
    symbol: 'Cota',
    series: 'Série',
    genders: 'Gênero gramatical',
    code: 'Código ISO',
    printed: 'Como se imprime',
    forms: 'Outras formas',
    memberships: 'Participação',
    standing: 'Qualidade',
  },
  hints: {
    date: 'Um ano ou uma data: 2005 ou 2005-05-26.',
    replaces:
      'Nomes que estão em sessões e já não são oferecidos, um em cada linha. As sessões não mudam.',
    replacesPosition: 'Outras formas de escrevê-lo que já não são oferecidas, uma em cada linha.',
    printed: 'Vazio: como na tabela da Minuta.',
    forms: 'Oferecidas ao escolher como se imprime; separadas por ponto e vírgula.',
    code: 'Três letras maiúsculas (ISO 3166-1), por exemplo BLZ.',
  },
  problems: {
    nameMissing: 'Falta o nome: escreva-o para poder salvar.',
    wordsMissing: 'Falta o texto: escreva-o ao menos em um idioma.',
    symbolMissing: 'Falta a cota: escreva-a, por exemplo CP/CAJP.',
    wrongDate: 'Não é uma data: escreva um ano ou uma data como 2005-05-26.',
    endsBefore: 'O fim é anterior ao começo: corrija uma das duas datas.',
    wrongCode: 'O código tem três letras maiúsculas: corrija-o.',
    codeTaken: 'Já há um Estado com este código: edite-o na lista.',
  },
  standings: { member: 'Estado membro', observer: 'Observador permanente' },
  addMembership: 'Adicionar período',
  removeMembership: (standing) => `Retirar o período: ${standing}`,
  during: (since, until) => {
    if (since && until) return `${since} – ${until}`;
    if (since) return `desde ${since}`;
    return until ? `até ${until}` : '';
  },
  inSessions: (count) => (count === 1 ? 'Em uma sessão' : `Em ${count} sessões`),
  inNoSession: 'Em nenhuma sessão.',
  saysOther: (name) => `diz “${name}”`,
  pastStays:
    'Estas sessões conservam o que dizem. Em uma sessão aberta, a forma corrigida é oferecida junto ao nome.',
  moreSessions: (count) => (count === 1 ? 'e mais uma sessão' : `e mais ${count} sessões`),
  csv: {
    title: {
      people: 'Importar pessoas',
      positions: 'Importar cargos',
      bodies: 'Importar órgãos',
      states: 'Importar Estados',
    },
    fileName: {
      people: 'diretorio-pessoas',
      positions: 'diretorio-cargos',
      bodies: 'diretorio-orgaos',
      states: 'diretorio-estados',
    },
    exported: (name, rows) =>
      rows === 1 ? `${name}: uma linha exportada` : `${name}: ${rows} linhas exportadas`,
    counts: (added, changed, same) =>
      `Linhas novas: ${added}. Com mudanças: ${changed}. Iguais ao que há: ${same}.`,
    othersStay: 'O que não está no arquivo fica como está. Nada é salvo antes de aceitar.',
    added: 'Novo',
    changed: 'Com mudanças',
    before: 'Agora',
    after: 'No arquivo',
    column: 'Coluna',
    take: (rows) => (rows === 1 ? 'Incorporar uma linha' : `Incorporar ${rows} linhas`),
    nothing: 'O arquivo não traz nada novo.',
    taken: (rows) =>
      rows === 1
        ? 'Uma linha incorporada ao diretório'
        : `${rows} linhas incorporadas ao diretório`,
    problemsTitle: (rows) =>
      rows === 1
        ? 'Uma linha não pode ser incorporada. Corrija-a no arquivo e importe-o de novo.'
        : `${rows} linhas não podem ser incorporadas. Corrija-as no arquivo e importe-o de novo.`,
    line: (line) => `Linha ${line}`,
    problems: {
      missing: (column) => `falta “${column}”: escreva-o.`,
      unknownHonorific: (column, value) =>
        `“${value}” não é um tratamento conhecido (“${column}”): escreva Embaixador, Ministra ou outro da lista da janela.`,
      unknownGender: (column) => `não se sabe o gênero (“${column}”): escreva M ou F.`,
      unknownState: (column, value) =>
        `“${value}” não é um Estado do diretório (“${column}”): escreva seu código ou seu nome.`,
      wrongId: (column, value) =>
        `“${value}” não pode ser “${column}”: deixe a célula vazia ou como foi exportada.`,
      wrongCode: (column, value) =>
        `“${value}” não é um código (“${column}”): escreva três letras, por exemplo BLZ.`,
      wrongDate: (column, value) =>
        `“${value}” não é uma data (“${column}”): escreva um ano ou uma data como 2005-05-26.`,
      endsBeforeItBegins: () => 'o fim é anterior ao começo: corrija uma das duas datas.',
      wrongMembership: (column, value) =>
        `“${value}” não se entende (“${column}”): escreva por exemplo M 1991/ ou O 1972/1990.`,
      repeated: () => 'repete uma linha anterior: deixe só uma das duas.',
    },
    refusedTitle: 'Não se pode ler como diretório',
    lacking: (columns) =>
      `A primeira linha do arquivo deve nomear as colunas, e faltam: ${columns}. Exporte antes o diretório para ver a forma que deve ter.`,
    tooLarge: 'O arquivo é grande demais para ser um diretório. Escolha outro.',
    emptyCell: 'vazio',
    moreRows: (count) => (count === 1 ? 'e mais uma linha' : `e mais ${count} linhas`),
  },
};
