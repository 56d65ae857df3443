import type { DocumentsStrings } from './documents-strings.ts';

const named = (name: string) => (name === '' ? 'Un archivo' : `«${name}»`);

export const spanishDocuments: DocumentsStrings = {
  title: 'Documentos distribuidos',
  inRegister: (count) =>
    count === 0 ? 'Registro vacío' : `${count} en el registro, en el orden en que se imprimen`,
  list: 'Registro de documentos',
  document: (number) => `Documento ${number}`,
  untitled: 'Sin título',
  noSymbol: 'Sin signatura',
  noAttachment: 'Sin adjunto',
  attachmentCount: (count) => (count === 1 ? '1 adjunto' : `${count} adjuntos`),
  edit: 'Editar',
  close: 'Cerrar',
  drag: 'Arrastrar para mover',
  enter: 'Intro',
  escape: 'Esc',
  fields: {
    symbol: 'Signatura',
    versions: 'Versiones',
    title: 'Título',
    originator: 'Procedencia',
    kind: 'Clase',
    form: 'Forma',
    date: 'Fecha',
    languages: 'Idiomas',
    attachments: 'Adjuntos',
    cited: 'Citado en',
    printed: 'Se imprime',
  },
  titleHint: 'Como figura en el documento',
  kinds: {
    note: 'Nota',
    report: 'Informe',
    draftResolution: 'Proyecto de resolución',
    draftDeclaration: 'Proyecto de declaración',
    resolution: 'Resolución',
    minutes: 'Acta',
    orderOfBusiness: 'Orden del día',
    other: 'Otra',
  },
  forms: {
    'symbol title': (symbol) => `${symbol} Título`,
    'title (symbol)': (symbol) => `Título (${symbol})`,
    'title, (symbol)': (symbol) => `Título, (${symbol})`,
  },
  symbol: {
    none: 'Sin signatura se imprime solo el título',
    unknown: 'Signatura desconocida: se conserva y se imprime como está escrita',
    valid: 'Signatura válida',
    prints: 'Se imprime',
    usualForm: 'Forma usual',
    useUsualForm: 'Usar la forma usual',
    classes: {
      DOC: 'documento',
      INF: 'información',
      ACTA: 'acta',
      OD: 'orden del día',
      SA: 'resumen',
      RES: 'resolución',
      DEC: 'declaración',
    },
    series: 'serie de documentos oficiales',
    expectedPeriod: (roman) => `El período ordinario de ese año es ${roman}`,
    duplicate: (count, numbers) =>
      count === 1
        ? `La misma signatura está en el documento ${numbers}`
        : `La misma signatura está en los documentos ${numbers}`,
  },
  versions: {
    original: 'Original',
    goTo: (version) => `Abrir ${version}`,
    add: (version) => `Registrar ${version}`,
    needSymbol: 'Con una signatura conocida se registran aquí sus revisiones y corrigendos',
  },
  languagesOf: (languages) => `En ${languages}`,
  anyLanguage: 'Sin idioma',
  files: {
    add: 'Adjuntar archivos',
    dropHere: 'Soltar aquí para adjuntar',
    dropToRegister: 'Soltar archivos aquí para registrarlos',
    choose: 'Elegir',
    keeping: 'Guardando archivos',
    open: (name) => `Abrir «${name}»`,
    save: (name) => `Guardar una copia de «${name}»`,
    rename: (name) => `Cambiar el nombre de «${name}»`,
    newName: 'Nombre nuevo',
    remove: (name) => `Quitar «${name}»`,
    more: 'Más',
    removed: (name) =>
      `Adjunto quitado: «${name}». El archivo sigue guardado mientras lo use una versión de la sesión.`,
    attached: (count) => (count === 1 ? '1 archivo adjunto' : `${count} archivos adjuntos`),
    registered: (count) =>
      count === 1 ? '1 documento registrado' : `${count} documentos registrados`,
    refused: (name, why) => {
      switch (why) {
        case 'tooLarge':
          return name === ''
            ? 'Alguno de los archivos elegidos pasa de 50 MB. No se adjuntó ninguno; se pueden elegir sin él.'
            : `«${name}» pasa de 50 MB y no se adjuntó.`;
        case 'full':
          return `${named(name)} no se pudo guardar: el disco está lleno. Hay que liberar espacio y adjuntarlo de nuevo.`;
        case 'readOnly':
          return `${named(name)} no se pudo guardar: el disco es de solo lectura.`;
        case 'denied':
          return `${named(name)} no se pudo leer o guardar: falta permiso.`;
        default:
          return `${named(name)} no se pudo leer. Las carpetas no se adjuntan; un archivo en uso se puede adjuntar al cerrarlo.`;
      }
    },
    notOpened: (name, why) => {
      switch (why) {
        case 'notAllowed':
          return `«${name}» no se abre desde aquí: es de un tipo que puede llevar programas. Se puede guardar una copia.`;
        case 'missing':
        case 'damaged':
          return `Del archivo «${name}» no queda ninguna copia íntegra. El registro sigue igual; se puede adjuntar de nuevo.`;
        default:
          return `«${name}» no se pudo abrir. El archivo sigue guardado; se puede guardar una copia.`;
      }
    },
    notSaved: (name, why) => {
      switch (why) {
        case 'missing':
        case 'damaged':
          return `Del archivo «${name}» no queda ninguna copia íntegra. El registro sigue igual; se puede adjuntar de nuevo.`;
        case 'full':
          return `«${name}» no se pudo copiar: el disco está lleno. El adjunto sigue guardado.`;
        case 'readOnly':
        case 'denied':
          return `«${name}» no se pudo copiar: no se puede escribir en ese lugar. El adjunto sigue guardado.`;
        default:
          return `«${name}» no se pudo copiar. El adjunto sigue guardado.`;
      }
    },
    othersKept: 'Lo demás quedó adjunto.',
    dismiss: 'Entendido',
  },
  cited: {
    nowhere: 'En ningún lugar',
    item: (label) => `Punto ${label}`,
    unnumberedItem: 'Punto sin número',
    agreement: (number) => `Acuerdo ${number}`,
    document: (number) => `Documento ${number}`,
    note: 'Nota al pie',
    text: 'Texto editado',
    session: 'Sesión',
  },
  empty:
    'Sin documentos. Registrar el primero, soltar archivos aquí o pegar una lista de Word o de un correo con Ctrl+V.',
  addFirst: 'Documento',
  chooseFiles: 'Elegir archivos',
  pasted: (count) => (count === 1 ? '1 documento pegado' : `${count} documentos pegados`),
};
