import type { DirectoryStrings } from './directory-strings.ts';

export const spanishDirectory: DirectoryStrings = {
  title: 'Directorio',
  unreadable:
    'Lo que está guardado no se puede leer y se conserva como está. Los cambios de ahora no se guardan: restaure un respaldo o abra un Minuta más reciente.',
  parts: { people: 'Personas', positions: 'Cargos', bodies: 'Órganos', states: 'Estados' },
  facts: (own) => (own === 1 ? 'Una entrada de la oficina' : `${own} entradas de la oficina`),
  find: 'Buscar en el directorio',
  noneFound: 'Nada responde a la búsqueda.',
  empty: {
    people:
      'Aquí aparecen las personas de las sesiones. Al corregir un nombre, las sesiones nuevas ofrecen el corregido; las anteriores no cambian.',
    positions:
      'Aquí aparecen los cargos de las sesiones. Al corregir uno, las sesiones nuevas ofrecen el corregido; las anteriores no cambian.',
    bodies: 'No hay órganos.',
    states: 'No hay Estados.',
  },
  add: {
    people: 'Añadir persona',
    positions: 'Añadir cargo',
    bodies: 'Añadir órgano',
    states: 'Añadir Estado',
  },
  importIt: 'Importar CSV',
  exportIt: 'Exportar CSV',
  marks: {
    own: 'En el directorio',
    sessions: 'De las sesiones',
    corrected: 'Cambiado por la oficina',
    builtIn: 'De Minuta',
  },
  commands: {
    edit: 'Editar',
    correct: 'Corregir',
    remove: 'Quitar del directorio',
    restore: 'Volver a la forma de Minuta',
  },
  saved: (name) => `Guardado en el directorio: ${name}`,
  removed: (name) => `Quitado del directorio: ${name}`,
  restored: (name) => `Otra vez como en Minuta: ${name}`,
  save: 'Guardar',
  editTitle: {
    people: 'Corregir los datos de una persona',
    positions: 'Editar el cargo',
    bodies: 'Editar el órgano',
    states: 'Editar el Estado',
  },
  addTitle: {
    people: 'Nueva persona',
    positions: 'Nuevo cargo',
    bodies: 'Nuevo órgano',
    states: 'Nuevo Estado',
  },
  fields: {
    honorific: 'Tratamiento',
    noHonorific: 'Sin tratamiento',
    gender: 'Género',
    name: 'Nombre',
    state: 'Estado',
    noState: 'Ninguno',
    position: 'Cargo',
    institution: 'Institución',
    since: 'Desde',
    until: 'Hasta',
    held: 'En el cargo',
    replaces: 'Sustituye a',
    symbol: 'Signatura',
    series: 'Serie',
    genders: 'Género gramatical',
    code: 'Código ISO',
    printed: 'Cómo se imprime',
    forms: 'Otras formas',
    memberships: 'Pertenencia',
    standing: 'Calidad',
  },
  hints: {
    date: 'Un año o una fecha: 2005 o 2005-05-26.',
    replaces:
      'Nombres que están en las sesiones y que ya no se ofrecen, uno en cada línea. Las sesiones no cambian.',
    replacesPosition: 'Otras formas de escribirlo que ya no se ofrecen, una en cada línea.',
    printed: 'Vacío: como en la tabla de Minuta.',
    forms: 'Se ofrecen al elegir cómo se imprime; separadas por punto y coma.',
    code: 'Tres letras mayúsculas (ISO 3166-1), por ejemplo BLZ.',
  },
  problems: {
    nameMissing: 'Falta el nombre: escríbalo para poder guardar.',
    wordsMissing: 'Falta el texto: escríbalo al menos en un idioma.',
    symbolMissing: 'Falta la signatura: escríbala, por ejemplo CP/CAJP.',
    wrongDate: 'No es una fecha: escriba un año o una fecha como 2005-05-26.',
    endsBefore: 'El final es anterior al comienzo: corrija una de las dos fechas.',
    wrongCode: 'El código tiene tres letras mayúsculas: corríjalo.',
    codeTaken: 'Ya hay un Estado con este código: edítelo en la lista.',
  },
  standings: { member: 'Estado miembro', observer: 'Observador permanente' },
  addMembership: 'Añadir período',
  removeMembership: (standing) => `Quitar el período: ${standing}`,
  during: (since, until) => {
    if (since && until) return `${since} – ${until}`;
    if (since) return `desde ${since}`;
    return until ? `hasta ${until}` : '';
  },
  inSessions: (count) => (count === 1 ? 'En una sesión' : `En ${count} sesiones`),
  inNoSession: 'En ninguna sesión.',
  saysOther: (name) => `dice «${name}»`,
  pastStays:
    'Estas sesiones conservan lo que dicen. En una sesión abierta se ofrece la forma corregida junto al nombre.',
  moreSessions: (count) => (count === 1 ? 'y una sesión más' : `y ${count} sesiones más`),
  csv: {
    title: {
      people: 'Importar personas',
      positions: 'Importar cargos',
      bodies: 'Importar órganos',
      states: 'Importar Estados',
    },
    fileName: {
      people: 'directorio-personas',
      positions: 'directorio-cargos',
      bodies: 'directorio-organos',
      states: 'directorio-estados',
    },
    exported: (name, rows) =>
      rows === 1 ? `${name}: una fila exportada` : `${name}: ${rows} filas exportadas`,
    counts: (added, changed, same) =>
      `Filas nuevas: ${added}. Con cambios: ${changed}. Iguales a lo que hay: ${same}.`,
    othersStay: 'Lo que no está en el archivo se queda como está. Nada se guarda hasta aceptar.',
    added: 'Nuevo',
    changed: 'Con cambios',
    before: 'Ahora',
    after: 'En el archivo',
    column: 'Columna',
    take: (rows) => (rows === 1 ? 'Incorporar una fila' : `Incorporar ${rows} filas`),
    nothing: 'El archivo no trae nada nuevo.',
    taken: (rows) =>
      rows === 1
        ? 'Incorporada una fila al directorio'
        : `Incorporadas ${rows} filas al directorio`,
    problemsTitle: (rows) =>
      rows === 1
        ? 'Una fila no puede incorporarse. Corríjala en el archivo e impórtelo de nuevo.'
        : `${rows} filas no pueden incorporarse. Corríjalas en el archivo e impórtelo de nuevo.`,
    line: (line) => `Línea ${line}`,
    problems: {
      missing: (column) => `falta «${column}»: escríbalo.`,
      unknownHonorific: (column, value) =>
        `«${value}» no es un tratamiento conocido («${column}»): escriba Embajador, Ministra, Dr. u otro de la lista de la ventana.`,
      unknownGender: (column) => `no se sabe el género («${column}»): escriba M o F.`,
      unknownState: (column, value) =>
        `«${value}» no es un Estado del directorio («${column}»): escriba su código o su nombre.`,
      wrongId: (column, value) =>
        `«${value}» no puede ser «${column}»: deje la celda vacía o como se exportó.`,
      wrongCode: (column, value) =>
        `«${value}» no es un código («${column}»): escriba tres letras, por ejemplo BLZ.`,
      wrongDate: (column, value) =>
        `«${value}» no es una fecha («${column}»): escriba un año o una fecha como 2005-05-26.`,
      endsBeforeItBegins: () => 'el final es anterior al comienzo: corrija una de las dos fechas.',
      wrongMembership: (column, value) =>
        `«${value}» no se entiende («${column}»): escriba por ejemplo M 1991/ u O 1972/1990.`,
      repeated: () => 'repite una fila anterior: deje solo una de las dos.',
    },
    refusedTitle: 'No se puede leer como directorio',
    lacking: (columns) =>
      `La primera línea del archivo debe nombrar las columnas, y faltan: ${columns}. Exporte primero el directorio para ver la forma que debe tener.`,
    tooLarge: 'El archivo es demasiado grande para ser un directorio. Elija otro.',
    emptyCell: 'vacío',
    moreRows: (count) => (count === 1 ? 'y una fila más' : `y ${count} filas más`),
  },
};
