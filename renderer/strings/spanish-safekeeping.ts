import type { SafekeepingStrings } from './safekeeping-strings.ts';

export const spanishSafekeeping: SafekeepingStrings = {
  cancel: 'Cancelar',
  close: 'Cerrar',
  undo: 'Deshacer',
  back: '← Volver',
  today: (time) => `hoy ${time}`,
  yesterday: (time) => `ayer ${time}`,
  attachmentsInAll: (count) => (count === 1 ? '1 adjunto' : `${count} adjuntos`),
  spaceLeft: (megabytes) => `Quedan ${megabytes} MB en el disco`,
  notDone: {
    full: 'El disco está lleno. Nada se perdió: liberar espacio e intentar de nuevo.',
    readOnly: 'El disco es de solo lectura. Nada se perdió.',
    denied: 'Falta permiso para leer o escribir allí. Nada se perdió.',
    missing: 'El archivo o la carpeta ya no está donde estaba. Nada se perdió.',
    damaged: 'Parte de los datos no se pudo leer. Lo demás sigue como estaba.',
    stale: 'Hay un estado posterior guardado, y queda como está.',
    newerFormat: 'Una Minuta más nueva guardó estos datos: quedan como están.',
    tooLarge: 'Es más grande de lo que Minuta lee o escribe de una vez.',
    notAllowed: 'Aquí no es posible.',
    cancelled: 'Cancelado. Nada cambió.',
    failed: 'El sistema no lo permitió. Nada se perdió.',
  },
  differences: {
    none: 'Sin diferencias.',
    changes: { added: 'Añadido', removed: 'Quitado', changed: 'Cambiado' },
    before: 'Antes',
    after: 'Después',
    fields: {
      id: 'Identidad',
      bodies: 'Órganos y signaturas',
      kind: 'Clase',
      number: 'Número',
      date: 'Fecha',
      start: 'Inicio',
      end: 'Cierre',
      place: 'Lugar',
      chair: 'Presidencia',
      requesters: 'Solicitantes',
      quorum: 'Quórum',
      theme: 'Tema',
      mandate: 'Mandato',
      language: 'Idioma original',
      status: 'Estado',
      distribution: 'Distribución',
      reportForm: 'Forma del informe',
      agenda: 'Orden del día',
      agreements: 'Acuerdos',
      documents: 'Documentos',
      notes: 'Notas',
      overrides: 'Párrafos corregidos a mano',
      freeParagraphs: 'Párrafos añadidos',
      leftOut: 'Párrafos omitidos',
    },
    records: {
      agreement: (place) => `Acuerdo ${place}`,
      document: (place) => `Documento ${place}`,
      note: (place) => `Nota ${place}`,
      freeParagraph: (place) => `Párrafo añadido ${place}`,
    },
    itemOrder: 'Orden y nivel de los puntos',
  },
  versions: {
    title: 'Versiones',
    list: 'Copias guardadas',
    now: 'Ahora',
    empty: 'Sin copias todavía. Se guarda una al primer cambio, al exportar y cada diez minutos.',
    reasons: {
      opening: 'Antes del primer cambio',
      export: 'Al exportar',
      editing: 'Durante la edición',
      replacing: 'Antes de reemplazar',
      repair: 'Hallada al reparar',
    },
    show: 'Mostrar',
    text: 'Informe',
    changes: 'Cambios',
    compareWith: 'Comparado con',
    restore: 'Restaurar',
    restored: (moment) => `Restaurada la copia de ${moment}. Lo anterior quedó en otra copia.`,
  },
  bin: {
    title: 'Papelera',
    empty: 'Papelera vacía.',
    kept: 'Lo que está aquí se elimina del todo a los 30 días.',
    move: 'A la papelera',
    moved: (title) => `${title} está en la papelera.`,
    since: 'En la papelera desde',
    until: 'Se elimina',
    putBack: 'Reponer',
    purge: 'Eliminar',
    purgeQuestion: (title) => `¿Eliminar ${title} del todo?`,
    purgeWarning: 'Se van también sus copias. No se puede deshacer.',
    purgeThis: (title) => `Eliminar ${title}`,
  },
  backups: {
    title: 'Respaldos',
    folder: 'Carpeta de respaldos',
    noFolder:
      'Sin carpeta de respaldos. Lo mejor es una que no esté en este disco: si el disco falla, el respaldo queda.',
    folderMissing: (folder) =>
      `No está la carpeta «${folder}». Lo guardado en este equipo sigue entero, pero no se respalda hasta que vuelva o se elija otra.`,
    chooseFolder: 'Elegir carpeta',
    changeFolder: 'Cambiar carpeta',
    kept: 'Mientras hay cambios se escribe uno cada 15 minutos. Quedan los 3 últimos de hoy y uno por día de los 10 anteriores.',
    last: (moment) => `Último respaldo entero: ${moment}`,
    noneYet: 'Ningún respaldo entero en la carpeta.',
    backUpNow: 'Respaldar ahora',
    backingUp: 'Escribiendo el respaldo',
    everything: 'Todo en un archivo',
    everythingWhy:
      'Sesiones, versiones y adjuntos, para guardarlos aparte o llevarlos a otro equipo.',
    saveEverything: 'Guardar todo',
    savingEverything: 'Guardando todo en un archivo',
    savedEverything: (name) => `Todo está en «${name}».`,
    everythingName: (day) => `Minuta completa ${day}`,
    backup: 'Respaldo',
    written: 'Escrito',
    size: 'Tamaño',
    restore: 'Restaurar',
    restoreFrom: (moment) => `Restaurar el respaldo de ${moment}`,
    restoreFile: 'Restaurar de un archivo',
    restoreWhy: 'Trae de vuelta lo que hay en un respaldo. Nada de lo que está aquí se pierde.',
    line: {
      noFolder: 'Sin respaldo',
      folderMissing: 'Falta la carpeta de respaldos',
      noneYet: 'Respaldo: ninguno todavía',
      last: (moment) => `Respaldo: ${moment}`,
    },
  },
  restoring: {
    reading: (name) => `Leyendo «${name}»`,
    offer: (name) => `Restaurar de «${name}»`,
    contents: (sessions, attachments) => `Contiene ${sessions} y ${attachments}.`,
    incomplete: 'El archivo está dañado: se restaura solo lo que se pudo leer entero.',
    choice: 'De lo que está aquí y también en el archivo',
    keepPresent: 'Queda lo de aquí',
    takeBackup: 'Vuelve lo del archivo',
    either: 'El otro estado se conserva entre las versiones de cada sesión.',
    run: (sessions) => `Restaurar ${sessions}`,
    running: 'Restaurando',
    refused: (name) => `No se pudo restaurar de «${name}»`,
    done: (records) =>
      records === 1 ? 'Restaurado 1 registro.' : `Restaurados ${records} registros.`,
    nothingToDo: 'Todo lo del archivo ya está aquí.',
    cancelled: 'Restauración cancelada. Lo que ya había vuelto queda.',
  },
  incoming: {
    reading: (name) => `Leyendo «${name}»`,
    differs: (title) => `${title} ya está aquí, con diferencias`,
    here: 'Aquí',
    theirs: 'En el archivo',
    saved: (moment, author) =>
      [moment ? `Guardada ${moment}` : 'Sin fecha', ...(author ? [author] : [])].join(' · '),
    inBin: 'en la papelera',
    question: 'Qué queda',
    choices: {
      keepBoth: { name: 'Las dos', hint: 'La del archivo entra como otra sesión.' },
      takeTheirs: { name: 'La del archivo', hint: 'La de aquí se conserva entre las versiones.' },
      keepMine: { name: 'La de aquí', hint: 'El archivo no cambia nada.' },
    },
    confirm: 'Aplicar',
    taken: (title) => `${title} se abrió del archivo.`,
    same: (title) => `${title} ya está aquí, igual que en el archivo.`,
    refused: (name) => `No se abrió «${name}»`,
    failure: (failure) => {
      switch (failure.kind) {
        case 'notAMinutaFile':
          return 'No es un archivo de Minuta.';
        case 'newerFormat':
          return 'Lo guardó una Minuta más nueva. Abrirlo con esa versión.';
        case 'unsafePath':
          return 'Contiene nombres que llevarían fuera de su carpeta: no viene de Minuta.';
        case 'tooLarge':
          return 'Desempaquetado sería más grande que cualquier sesión o respaldo.';
        case 'damaged':
          return 'Está dañado: se cortó o cambió en el camino.';
        case 'wrongHash':
          return 'Parte de su contenido no es la que se escribió.';
        case 'invalid':
          return 'Uno de sus registros no tiene la forma debida.';
        case 'cancelled':
          return 'Lectura cancelada.';
      }
    },
    untouched: 'Nada cambió en este equipo.',
    readable: (sessions, attachments) => `Se pueden leer enteros: ${sessions} y ${attachments}.`,
    noneReadable: 'Nada de su contenido se pudo leer.',
    takeReadable: (sessions) => `Abrir ${sessions}`,
    saveCopy: 'Guardar copia',
    copySaved: (name) => `Copia guardada en «${name}».`,
    copyTooLarge:
      'La sesión con sus adjuntos es más grande de lo que cabe en un archivo de Minuta.',
    attachmentsLost: (count) =>
      count === 1
        ? 'Falta 1 adjunto, cuyo contenido se perdió.'
        : `Faltan ${count} adjuntos, cuyo contenido se perdió.`,
  },
  start: {
    empty: 'Empezar',
    emptyHint: 'Aquí no hay sesiones todavía.',
    lost: 'Faltan los datos de Minuta',
    lostWhy:
      'Ni la base de trabajo ni la copia en disco se pudieron leer. Lo ilegible se puso aparte, sin borrarlo.',
    folderWhy:
      'En este equipo no hay ninguna sesión, pero hay una carpeta de respaldos: los datos se movieron o se borraron.',
    searching: 'Buscando un respaldo entero',
    found: (sessions, moment) => `Respaldo de ${moment}: ${sessions}`,
    verified: 'Verificado, completo',
    noBackup: 'Ningún respaldo entero en la carpeta elegida. Se puede restaurar de otro archivo.',
    restore: (sessions) => `Restaurar ${sessions}`,
    without: 'Empezar sin restaurar',
    fresh: 'Empezar de cero',
    safe: 'Restaurar o empezar de cero no borra ninguna copia.',
    ways: {
      newSession: { name: 'Nueva sesión', hint: 'En blanco, con la fecha de hoy' },
      sample: { name: 'Sesión de ejemplo', hint: 'CP 1592/07, del orden del día al informe' },
      openFile: { name: 'Abrir archivo', hint: 'Una sesión recibida de otra persona' },
      restore: { name: 'Restaurar', hint: 'De un respaldo de todo en un archivo' },
    },
  },
};
