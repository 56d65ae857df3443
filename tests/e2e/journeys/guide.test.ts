import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { docxText } from '#shared/word/docx-text.ts';
import { followFirstReport } from '#tests/guide/first-report.ts';
import { chooseFile } from '#tests/support/electron/chosen-files.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** The report that the reader of the guide has at its end. */
const reports = {
  es: [
    'ORGANIZACIÓN DE LOS ESTADOS AMERICANOS',
    'CONSEJO PERMANENTE',
    'OEA/Ser.G',
    'CP/SA. 1740/10',
    '15 marzo 2010',
    'Original: español',
    'INFORME DE LA SESIÓN EXTRAORDINARIA',
    'DEL CONSEJO PERMANENTE',
    'CELEBRADA EL 15 DE MARZO DE 2010',
    'El Consejo Permanente, a solicitud de la Misión Permanente de la Argentina, celebró una sesión extraordinaria el 15 de marzo de 2010, sobre el tema “La situación en Haití”.',
    'La sesión, celebrada en el Salón Libertador Simón Bolívar, se inició a las diez y quince de la mañana y concluyó a las doce y cuarenta de la tarde.',
    '1.\tAprobación del orden del día (CP/OD-1740/10).',
    '2.\tPalabras del Secretario General, José Miguel Insulza, Secretario General de la OEA.',
    'La Presidencia agradeció las intervenciones en nombre del Consejo Permanente.',
    '3.\tPresentación de la Misión Permanente de la Argentina sobre el tema “La situación en Haití”.',
    '4.\tIntervenciones de los Estados Miembros[1].',
    '5.\tProyecto de resolución.',
    'En conclusión, el Consejo Permanente acordó:',
    '·\tTomar nota de las declaraciones formuladas por las delegaciones.',
    '1.\tLas declaraciones y comentarios formulados por las delegaciones se encuentran en el acta de la sesión, CP/ACTA 1740/10.',
  ],
  en: [
    'ORGANIZATION OF AMERICAN STATES',
    'PERMANENT COUNCIL',
    'OEA/Ser.G',
    'CP/SA. 1740/10',
    '15 March 2010',
    'Original: English',
    'REPORT OF THE SPECIAL MEETING',
    'OF THE PERMANENT COUNCIL',
    'HELD ON MARCH 15, 2010',
    'At the request of the Permanent Mission of Argentina, the Permanent Council held a special meeting on March 15, 2010, on the topic “The situation in Haiti.”',
    'The meeting, held in the Simón Bolívar Room, was called to order at 10:15 a.m. and adjourned at 12:40 p.m.',
    '1.\tAdoption of the order of business (CP/OD-1740/10).',
    '2.\tRemarks by the Secretary General, José Miguel Insulza, Secretary General of the OAS.',
    'The Chair expressed appreciation for the statements on behalf of the Permanent Council.',
    '3.\tPresentation by the Permanent Mission of Argentina on the theme “The situation in Haiti”.',
    '4.\tStatements by member states[1].',
    '5.\tDraft resolution.',
    'In conclusion, the Permanent Council agreed:',
    '·\tTo take note of the statements made by the delegations.',
    '1.\tStatements and comments by delegations may be found in the minutes of the meeting, CP/ACTA 1740/10.',
  ],
} as const;

test.for(['es', 'en'] as const)(
  'the first chapter of the guide in %s leads from an empty app to a finished report',
  async (language, context) => {
    minuta = await launchMinuta(requireElectron(context), { env: { LANGUAGE: language } });
    const { app, page } = minuta;
    const shown: string[] = [];
    await followFirstReport(page, language, async (name) => {
      shown.push(name);
    });
    expect(shown).toEqual(['new-session', 'session', 'agenda', 'agreements', 'export']);

    const words = exportWords[language];
    const file = join(temporaryFolder(), 'report.docx');
    await chooseFile(app, file);
    const dialog = page.getByRole('dialog', { name: words.title });
    await dialog.getByRole('button', { name: words.saveWord }).click();
    await dialog.getByText(words.saved('report.docx')).waitFor();
    await dialog.getByRole('button', { name: words.open }).waitFor();
    await dialog.getByRole('button', { name: words.reveal }).waitFor();
    const read = docxText(new Uint8Array(readFileSync(file)));
    if (!read.ok) throw new Error('the file cannot be read');
    const lines = read.paragraphs
      .flatMap((line) => line.split('\n'))
      .map((line) => line.replaceAll('\u00a0', ' '))
      .filter((line) => line !== '');
    expect(lines).toEqual(reports[language]);
  },
);
