import type { DocumentsStrings } from './documents-strings.ts';

const named = (name: string) => (name === '' ? 'Um arquivo' : `“${name}”`);

export const portugueseDocuments: DocumentsStrings = {
  title: 'Documentos distribuídos',
  inRegister: (count) =>
    count === 0 ? 'Registro vazio' : `${count} no registro, na ordem em que se imprimem`,
  list: 'Registro de documentos',
  document: (number) => `Documento ${number}`,
  untitled: 'Sem título',
  noSymbol: 'Sem cota',
  noAttachment: 'Sem anexo',
  attachmentCount: (count) => (count === 1 ? '1 anexo' : `${count} anexos`),
  edit: 'Editar',
  close: 'Fechar',
  drag: 'Arrastar para mover',
  enter: 'Enter',
  escape: 'Esc',
  fields: {
    symbol: 'Cota',
    versions: 'Versões',
    title: 'Título',
    originator: 'Procedência',
    kind: 'Tipo',
    form: 'Forma',
    date: 'Data',
    languages: 'Idiomas',
    attachments: 'Anexos',
    cited: 'Citado em',
    printed: 'Imprime-se',
  },
  titleHint: 'Como figura no documento',
  kinds: {
    note: 'Nota',
    report: 'Relatório',
    draftResolution: 'Projeto de resolução',
    draftDeclaration: 'Projeto de declaração',
    resolution: 'Resolução',
    minutes: 'Ata',
    orderOfBusiness: 'Ordem do dia',
    other: 'Outro',
  },
  forms: {
    'symbol title': (symbol) => `${symbol} Título`,
    'title (symbol)': (symbol) => `Título (${symbol})`,
    'title, (symbol)': (symbol) => `Título, (${symbol})`,
  },
  symbol: {
    none: 'Sem cota imprime-se só o título',
    unknown: 'Cota desconhecida: conserva-se e imprime-se como está escrita',
    valid: 'Cota válida',
    prints: 'Imprime-se',
    usualForm: 'Forma usual',
    useUsualForm: 'Usar a forma usual',
    classes: {
      DOC: 'documento',
      INF: 'informação',
      ACTA: 'ata',
      OD: 'ordem do dia',
      SA: 'resumo',
      RES: 'resolução',
      DEC: 'declaração',
    },
    series: 'série de documentos oficiais',
    expectedPeriod: (roman) => `O período ordinário desse ano é ${roman}`,
    duplicate: (count, numbers) =>
      count === 1
        ? `A mesma cota está no documento ${numbers}`
        : `A mesma cota está nos documentos ${numbers}`,
  },
  versions: {
    original: 'Original',
    goTo: (version) => `Abrir ${version}`,
    add: (version) => `Registrar ${version}`,
    needSymbol: 'Com uma cota conhecida registram-se aqui suas revisões e corrigendas',
  },
  languagesOf: (languages) => `Em ${languages}`,
  anyLanguage: 'Sem idioma',
  files: {
    add: 'Anexar arquivos',
    dropHere: 'Soltar aqui para anexar',
    dropToRegister: 'Soltar arquivos aqui para registrá-los',
    choose: 'Escolher',
    keeping: 'Guardando arquivos',
    open: (name) => `Abrir “${name}”`,
    save: (name) => `Salvar uma cópia de “${name}”`,
    rename: (name) => `Mudar o nome de “${name}”`,
    newName: 'Nome novo',
    remove: (name) => `Retirar “${name}”`,
    more: 'Mais',
    removed: (name) =>
      `Anexo retirado: “${name}”. O arquivo continua guardado enquanto uma versão da sessão o usar.`,
    attached: (count) => (count === 1 ? '1 arquivo anexado' : `${count} arquivos anexados`),
    registered: (count) =>
      count === 1 ? '1 documento registrado' : `${count} documentos registrados`,
    refused: (name, why) => {
      switch (why) {
        case 'tooLarge':
          return name === ''
            ? 'Algum dos arquivos escolhidos passa de 50 MB. Nenhum foi anexado; podem-se escolher sem ele.'
            : `“${name}” passa de 50 MB e não foi anexado.`;
        case 'full':
          return `${named(name)} não pôde ser guardado: o disco está cheio. É preciso liberar espaço e anexá-lo de novo.`;
        case 'readOnly':
          return `${named(name)} não pôde ser guardado: o disco é somente de leitura.`;
        case 'denied':
          return `${named(name)} não pôde ser lido ou guardado: falta permissão.`;
        default:
          return `${named(name)} não pôde ser lido. Pastas não se anexam; um arquivo em uso pode ser anexado depois de fechado.`;
      }
    },
    notOpened: (name, why) => {
      switch (why) {
        case 'notAllowed':
          return `“${name}” não se abre daqui: é de um tipo que pode levar programas. Pode-se salvar uma cópia.`;
        case 'missing':
        case 'damaged':
          return `Do arquivo “${name}” não resta nenhuma cópia íntegra. O registro continua igual; pode-se anexar de novo.`;
        default:
          return `“${name}” não pôde ser aberto. O arquivo continua guardado; pode-se salvar uma cópia.`;
      }
    },
    notSaved: (name, why) => {
      switch (why) {
        case 'missing':
        case 'damaged':
          return `Do arquivo “${name}” não resta nenhuma cópia íntegra. O registro continua igual; pode-se anexar de novo.`;
        case 'full':
          return `“${name}” não pôde ser copiado: o disco está cheio. O anexo continua guardado.`;
        case 'readOnly':
        case 'denied':
          return `“${name}” não pôde ser copiado: não se pode escrever nesse lugar. O anexo continua guardado.`;
        default:
          return `“${name}” não pôde ser copiado. O anexo continua guardado.`;
      }
    },
    othersKept: 'O resto ficou anexado.',
    dismiss: 'Entendido',
  },
  cited: {
    nowhere: 'Em nenhum lugar',
    item: (label) => `Ponto ${label}`,
    unnumberedItem: 'Ponto sem número',
    agreement: (number) => `Acordo ${number}`,
    document: (number) => `Documento ${number}`,
    note: 'Nota de rodapé',
    text: 'Texto editado',
    session: 'Sessão',
  },
  empty:
    'Sem documentos. Registrar o primeiro, soltar arquivos aqui ou colar uma lista do Word ou de um e-mail com Ctrl+V.',
  addFirst: 'Documento',
  chooseFiles: 'Escolher arquivos',
  pasted: (count) => (count === 1 ? '1 documento colado' : `${count} documentos colados`),
};
