import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { docxText } from '#shared/word/docx-text.ts';
import { folded, referenceParagraphs, withLossesRestored } from '#tests/report/reference-report.ts';
import { chooseFile } from '#tests/support/electron/chosen-files.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { type Keyboard, keyboardOf } from '#tests/support/window/keyboard.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** The paragraphs of a written paper without its numbers, bullets and note marks, which Word prints. */
function printed(line: string): string {
  return folded(line)
    .replace(/^(?:\d+\.|·) /, '')
    .replace(/\[\d+\]/g, '');
}

const theme = 'Poblaciones migratorias y flujos de migración en las Américas';

interface TypedItem {
  /** As much of the usual title as proposes the kind; else the title itself. */
  readonly begun: string;
  readonly kind?: string;
  readonly form?: string;
  /** Where the line has no mark although one would follow from what comes after it. */
  readonly unmarked?: true;
  /** Rank and name, position, institution. */
  readonly speakers?: readonly (readonly [name: string, position: string, institution?: string])[];
  readonly subject?: string;
  readonly topics?: readonly string[];
  readonly document?: string;
  readonly note?: true;
}

const presentation = { begun: 'Pres', kind: 'Presentación' } as const;

const programme: readonly TypedItem[] = [
  {
    begun: 'Palabras de a',
    kind: 'Palabras de apertura',
    speakers: [['Embajador Albert R. Ramdin', 'Secretario General Adjunto de la OEA']],
  },
  {
    begun: 'Intro',
    kind: 'Introducción del tema',
    unmarked: true,
    speakers: [['Embajadora Lisa Shoman', 'Representante Permanente de Belice ante la OEA']],
    topics: [
      '¿Cuál es el papel de los gobiernos en el desarrollo de un enfoque integral para la gestión de la migración?',
    ],
    document: 'CP/INF. 5488/07',
  },
  {
    ...presentation,
    form: 'Título, orador',
    unmarked: true,
    speakers: [
      ['Embajadora Marta Altolaguirre', 'Viceministra de Relaciones Exteriores de Guatemala'],
    ],
    topics: ['La experiencia de Guatemala y tendencias migratorias en la región'],
  },
  {
    ...presentation,
    speakers: [
      [
        'Berta Fernández',
        'Oficial de Programación',
        'Organización Internacional para las Migraciones (OIM), Oficina Regional para Norteamérica y el Caribe',
      ],
    ],
    subject: 'Resumen de los resultados de las últimas reuniones',
    topics: [
      'Diálogo de Alto Nivel sobre Migración y Desarrollo (Naciones Unidas)',
      'Encuentro Iberoamericano sobre Migración y Desarrollo (SEGIB)',
      'Iniciativas actuales en las Américas (OIM)',
    ],
  },
  {
    ...presentation,
    speakers: [
      ['Francisco Pilotti', 'Director', 'Departamento de Desarrollo Social y Empleo (DDSE-SEDI)'],
    ],
    topics: [
      '¿Cómo puede integrarse mejor la migración en las políticas de desarrollo y planificación? ¿Cómo pueden los gobiernos sacar provecho de los enfoques positivos para tratar la migración regional?',
    ],
  },
  {
    ...presentation,
    unmarked: true,
    speakers: [['Carmen Marina Gutiérrez', 'Directora', 'Secretaría de Cumbres de las Américas']],
    topics: [
      '¿Cómo puede incluirse la participación adecuada de la sociedad civil en el tratamiento de cuestiones a nivel subregional?',
    ],
  },
  {
    ...presentation,
    speakers: [
      [
        'Carol Fuller',
        'Secretaria',
        'Secretaría del Comité Interamericano contra el Terrorismo (CICTE)',
      ],
    ],
    topics: ['Análisis del impacto de la migración desde una perspectiva de seguridad'],
  },
  {
    ...presentation,
    unmarked: true,
    speakers: [
      [
        'Santiago Canton',
        'Secretario Ejecutivo',
        'Comisión Interamericana de Derechos Humanos (CIDH)',
      ],
    ],
    topics: [
      'La promoción y protección de los derechos humanos de los migrantes, incluidos los trabajadores migratorios y sus familias',
    ],
  },
  {
    begun: 'Inf',
    kind: 'Informe',
    form: 'Asunto, a cargo de orador',
    unmarked: true,
    speakers: [
      [
        'Embajador Osmar V. Chohfi',
        'Representante Permanente de Brasil y Presidente de la Comisión de Asuntos Jurídicos y Políticos (CAJP)',
      ],
    ],
    subject:
      'Informe sobre los resultados de la Sesión Extraordinaria sobre la implementación del Programa Interamericano para la Protección de los Derechos Humanos de los Migrantes, Incluidos los Trabajadores Migratorios y sus Familias',
  },
  {
    begun: 'Interv',
    kind: 'Intervenciones de los Estados Miembros',
    form: 'Solo el título',
    note: true,
    unmarked: true,
  },
  {
    begun: 'Palabras de c',
    kind: 'Palabras de clausura',
    form: 'Título: y oradores en viñetas',
    speakers: [
      ['José Miguel Insulza', 'Secretario General de la OEA'],
      [
        'Embajador Jorge Valero',
        'Presidente del Consejo Permanente',
        'Representante Permanente de la República Bolivariana de Venezuela',
      ],
    ],
  },
];

async function beginSession(keys: Keyboard): Promise<void> {
  await keys.press('Control+n');
  await keys.arriveAt(/^En blanco/);
  await keys.tabTo('Clase');
  await keys.choose('Especial');
  await keys.tabTo('Número');
  await keys.typeOver('1592');
  await keys.tabTo('Fecha');
  await keys.type('02052007');
  await keys.press('Enter');
}

async function typeFacts(keys: Keyboard): Promise<void> {
  await keys.arriveAt('Tema');
  await keys.type(theme);
  await keys.tabTo('Solicitantes', 13);
  await keys.type('Beli');
  await keys.press('Enter');
  await keys.tabBackTo(/cómo se imprime$/);
  await keys.press('Enter');
  await keys.arriveAt(/^Cómo se imprime/);
  await keys.type('Belice');
  await keys.press('Escape');
  await keys.arriveAt('Belice: cómo se imprime');
  await keys.tabTo('Convocada por una resolución');
  await keys.press('Space');
  await keys.arriveAt('Signatura');
  await keys.type('AG/RES. 2248 (XXXVI-O/06)');
  await keys.tabTo('Propósito');
  await keys.type(
    'considerar, analizar y discutir los flujos de migración humana, su impacto en los Estados Miembros y su relación con los derechos humanos de los trabajadores migratorios y de sus familias',
  );
  await keys.tabTo('Orden del día');
  await keys.press('End');
  await keys.type(' rev.1');
}

interface TypedDocument {
  readonly symbol: string;
  readonly title: string;
  readonly originator?: string;
  readonly kind: string;
  readonly form?: string;
}

const register: readonly TypedDocument[] = [
  { symbol: 'AG/RES. 2248 (XXXVI-O/06)', title: theme, kind: 'Resolución' },
  {
    symbol: 'CP/INF. 5488/07',
    title: `Nota de la Misión Permanente de Belice mediante la cual presenta un documento conceptual sobre "${theme}"`,
    originator: 'Misión Permanente de Belice',
    kind: 'Nota',
    form: 'Título, (CP/INF. 5488/07)',
  },
  {
    symbol: 'CP/doc. 4207/07',
    title: `Nota de la Misión Permanente de Argentina en relación a la agenda para la sesión extraordinaria sobre el tema "${theme}"`,
    originator: 'Misión Permanente de Argentina',
    kind: 'Nota',
  },
];

async function typeDocument(keys: Keyboard, document: TypedDocument): Promise<void> {
  await keys.press('Control+Enter');
  await keys.arriveAt('Signatura');
  await keys.type(document.symbol);
  await keys.tabTo('Título');
  await keys.type(document.title);
  if (document.originator) {
    await keys.tabTo('Procedencia');
    await keys.type(document.originator);
  }
  await keys.tabTo('Clase');
  await keys.choose(document.kind);
  if (document.form) {
    await keys.tabTo('Forma');
    await keys.choose(document.form);
  }
}

async function typeItem(keys: Keyboard, item: TypedItem): Promise<void> {
  await keys.press('Control+Enter');
  await keys.arriveAt('Título');
  await keys.type(item.begun);
  if (item.kind) {
    await keys.tabTo(item.kind);
    await keys.press('Enter');
    await keys.arriveAt('Título');
  }
  if (item.note) {
    await keys.press('Control+Alt+f');
    await keys.arriveAt('Nota al pie');
    await keys.press('Escape');
    await keys.arriveAt('Título');
  }
  if (item.form) {
    await keys.tabTo('Línea');
    await keys.choose(item.form);
  }
  if (item.unmarked) {
    await keys.tabTo('Final de la línea');
    await keys.chooseInMenu('Sin signo');
    await keys.arriveAt('Final de la línea');
  }
  for (const [place, [name, position, institution]] of (item.speakers ?? []).entries()) {
    if (place === 0) await keys.tabTo('Añadir orador');
    else await keys.tabBackTo('Añadir orador');
    await keys.press('Enter');
    await keys.arriveAt('Nombre');
    await keys.type(name);
    await keys.tabTo('Cargo');
    await keys.type(position);
    if (institution) {
      await keys.tabTo('Institución');
      await keys.type(institution);
    }
    await keys.press('Escape');
  }
  if (item.subject) {
    await keys.tabTo('Asunto');
    await keys.type(item.subject);
  }
  if (item.topics) {
    await keys.tabTo('Añadir subtema');
    await keys.press('Enter');
    for (const [place, topic] of item.topics.entries()) {
      if (place > 0) await keys.press('Enter');
      await keys.arriveAt(`Subtema ${place + 1}`);
      await keys.type(topic);
    }
  }
  if (item.document) {
    await keys.tabTo('Añadir documento');
    await keys.press('Enter');
    await keys.arriveAt('Añadir documento');
    await keys.type(item.document);
    await keys.press('Enter');
  }
}

/** Writes a reference where the caret stands. */
async function cite(keys: Keyboard, target: string): Promise<void> {
  await keys.press('Control+Alt+r');
  await keys.arriveAt('Referencia');
  await keys.type(target);
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await keys.arriveAt('Texto del acuerdo');
}

async function typeAgreements(keys: Keyboard): Promise<void> {
  const begin = async (verb: string) => {
    await keys.tabTo(verb);
    await keys.press('Enter');
    await keys.arriveAt('Texto del acuerdo');
  };
  await keys.press('Control+3');
  await keys.arriveAt(/./);
  await begin('Tomar nota');
  await keys.type(
    'de las presentaciones y observaciones formuladas por las delegaciones en torno al tema "',
  );
  await cite(keys, 'Tema');
  await keys.type('", a la luz de lo establecido en la resolución ');
  await cite(keys, 'AG/RES');
  await keys.press('Escape');
  await begin('Transmitir');
  await keys.type(
    'el Acta de la sesión, como documento de referencia, a la consideración de la Comisión de Asuntos Jurídicos y Políticos; a la Comisión Interamericana de Derechos Humanos; y al Comité Interamericano contra el Terrorismo, a los fines pertinentes',
  );
  await keys.press('Escape');
  await begin('Informar');
  await keys.type(
    'al trigésimo séptimo período ordinario de sesiones de la Asamblea General sobre la presente sesión, de acuerdo con lo indicado en la citada resolución ',
  );
  await cite(keys, 'AG/RES');
}

async function turnNoteToMinutes(keys: Keyboard): Promise<void> {
  await keys.press('Control+5');
  await keys.arriveAt('Nota 1');
  await keys.tabTo('Clase de nota');
  await keys.choose('Remite al acta');
}

test('a session typed by keyboard alone, from nothing to Word, says what the published report says', async (context) => {
  minuta = await launchMinuta(requireElectron(context));
  const { app, page } = minuta;
  const keys = keyboardOf(page);
  try {
    await page.getByRole('button', { name: 'CP 1592/07', exact: true }).first().waitFor();
    await beginSession(keys);
    await typeFacts(keys);

    await keys.press('Control+4');
    await keys.arriveAt('Documento');
    for (const document of register) await typeDocument(keys, document);
    await keys.press('Control+2');
    await keys.arriveAt('Añadir el primero');
    for (const item of programme) await typeItem(keys, item);
    await typeAgreements(keys);
    await turnNoteToMinutes(keys);
  } catch (error) {
    await page.screenshot({ path: '/tmp/journeys/fail.png' });
    throw error;
  }

  const file = join(temporaryFolder(), 'informe.docx');
  await chooseFile(app, file);
  await keys.press('Control+Shift+E');
  await page.getByRole('dialog', { name: 'Exportar' }).waitFor();
  await keys.press('Enter');
  await page.getByText('Guardado: informe.docx').waitFor();

  const read = docxText(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error('the file cannot be read');
  const lines = new Set(read.paragraphs.map(printed));
  const expected = withLossesRestored(referenceParagraphs()).map(printed);
  expect(expected).toHaveLength(35);
  expect(expected.filter((line) => !lines.has(line))).toEqual([]);
});
