import { describe, expect, it } from 'vitest';
import { compose } from '#shared/report/compose.ts';
import { linesOf } from '#tests/support/paper-lines.ts';
import { regularSession } from '#tests/support/sample-session.ts';

const spanishReport = [
  'El Consejo Permanente celebró una sesión ordinaria el 11 de febrero de 2009.',
  'Presidió la sesión el Embajador Rafael Montero Salas, Representante Permanente del Paraguay y Presidente del Consejo Permanente.',
  'La sesión, celebrada en Washington, D.C., se inició a las diez y treinta y seis de la mañana y concluyó a las doce y cincuenta de la tarde.',
  'El quórum reglamentario quedó constituido con la presencia de los representantes de la Argentina, del Commonwealth de las Bahamas, del Brasil, de Chile, de El Salvador, de Haití, de Jamaica, del Paraguay, del Perú, de la República Dominicana, de Suriname y del Uruguay.',
  '1. Aprobación del orden del día (CP/OD-1678/09).',
  'A solicitud de la delegación del Paraguay, el Consejo Permanente aprobó el orden del día (CP/OD-1678/09 rev. 1) con las siguientes modificaciones:',
  'La delegación del Paraguay solicitó que el punto 5, “Elección de las autoridades de las comisiones permanentes”, se considerara como punto 4.',
  'A solicitud de las delegaciones de Honduras y de Nicaragua, se decidió aplazar la consideración del punto 6, “Nota de la Misión Permanente de Honduras” (CP/INF. 5801/09).',
  '2. Informe sobre los trabajos de la Comisión, a cargo de la Embajadora Elena Duarte Rivas, Representante Permanente del Ecuador y Presidenta de la Comisión de Asuntos Jurídicos y Políticos (CP/CAJP-2712/09).',
  'La Presidenta de la Comisión presentó el informe y destacó los avances en la negociación del proyecto de Declaración Americana sobre los Derechos de los Pueblos Indígenas.',
  'El Consejo Permanente tomó nota del informe (CP/CAJP-2712/09) y dispuso su remisión a la Comisión de Asuntos Jurídicos y Políticos.',
  '3. Proyectos de resolución:',
  'a. “Día Interamericano del Agua” (CP/doc.4377/09).',
  'El Consejo Permanente aprobó el proyecto de resolución (CP/doc.4377/09).',
  'b. “Apoyo al Comité Interamericano contra el Terrorismo” (CP/doc.4379/09 rev. 1 y CP/doc.4379/09 rev. 1 corr. 1).',
  'Las delegaciones del Brasil y la Argentina sugirieron enmiendas a los párrafos resolutivos 2 y 5.',
  'El Consejo Permanente aprobó, con las modificaciones propuestas por las delegaciones del Brasil y de la Argentina, el proyecto de resolución (CP/doc.4379/09 rev. 1 y CP/doc.4379/09 rev. 1 corr. 1), con la reserva de la delegación de Venezuela.',
  '4. Elección de las autoridades de las comisiones permanentes.',
  'El Consejo Permanente eligió por aclamación, como Vicepresidente de la Comisión de Seguridad Hemisférica, al Embajador Tomás Arriaga Luna, Representante Permanente de Guatemala. La candidatura fue propuesta por la delegación de El Salvador y secundada por la delegación de Jamaica.',
  '5. Presentación de la Embajadora Margaret Osei Clarke, Representante Permanente de Barbados: los efectos de la crisis financiera en los Estados del Caribe:',
  '· Repercusiones en el turismo y las remesas',
  '· Medidas adoptadas por los Gobiernos',
  'La Presidencia agradeció la presentación en nombre del Consejo Permanente.',
  'Receso',
  '6. Nota de la Misión Permanente de Honduras (CP/INF. 5801/09).',
  'A solicitud de las delegaciones de Honduras y de Nicaragua, se decidió aplazar la consideración de este punto (CP/INF. 5801/09) hasta la próxima sesión ordinaria.',
  '7. Otros asuntos[1].',
  'El Presidente informó que la próxima sesión se celebrará el miércoles siguiente.',
  'En conclusión, el Consejo Permanente acordó:',
  '· Remitir a la Comisión de Asuntos Jurídicos y Políticos el informe contenido en el documento CP/CAJP-2712/09; e',
  '· Instruir al Secretario General para que presente un informe sobre la situación financiera de la Organización.',
  'Documentos distribuidos:',
  'Durante la sesión se distribuyeron los siguientes documentos:',
  '· Proyecto de orden del día (CP/OD-1678/09).',
  '· Informe de la Presidenta de la Comisión de Asuntos Jurídicos y Políticos (CP/CAJP-2712/09).',
  '· Proyecto de resolución “Día Interamericano del Agua” (CP/doc.4377/09).',
  '· Proyecto de resolución “Apoyo al Comité Interamericano contra el Terrorismo” (CP/doc.4379/09 rev. 1).',
  '· Corrección de la versión en español (CP/doc.4379/09 rev. 1 corr. 1).',
  '· Nota de la Misión Permanente de Honduras (CP/INF. 5801/09).',
];

describe('the report of a regular session', () => {
  it('goes item by item: line and documents, what happened, what became of it', () => {
    expect(linesOf(regularSession())).toEqual(spanishReport);
  });

  it('prints header, distribution and draft mark', () => {
    expect(compose(regularSession(), 'report', 'es').scalars).toEqual({
      organization: 'ORGANIZACIÓN DE LOS ESTADOS AMERICANOS',
      organ: 'CONSEJO PERMANENTE',
      series: 'OEA/Ser.G',
      symbol: 'CP/SA.1678/09',
      date: '11 febrero 2009',
      original: 'Original: español',
      distribution: 'Distribución limitada',
      title:
        'INFORME DE LA SESIÓN ORDINARIA\nDEL CONSEJO PERMANENTE\nCELEBRADA EL 11 DE FEBRERO DE 2009',
      draft: 'BORRADOR',
    });
  });

  it('has no missing text in English, where all was translated', () => {
    expect(compose(regularSession(), 'report', 'en').missing).toEqual([]);
    expect(linesOf(regularSession(), 'report', 'en')).toContain(
      'The delegation of Paraguay requested that item 5, “Election of officers of the permanent committees,” be considered as item 4.',
    );
  });

  it('drafts a line that stands in its original wholly in the original', () => {
    const lines = linesOf(regularSession(), 'report', 'fr');
    expect(lines).toContain(
      '5. Presentación de la Embajadora Margaret Osei Clarke, Representante Permanente de Barbados: los efectos de la crisis financiera en los Estados del Caribe:',
    );
    expect(lines).toContain(
      'b. “Apoyo al Comité Interamericano contra el Terrorismo” (CP/doc.4379/09 rev. 1 y CP/doc.4379/09 rev. 1 corr. 1).',
    );
  });
});

describe('the order of business of a regular session', () => {
  it('prints place and time, and the items with their documents', () => {
    expect(linesOf(regularSession(), 'orderOfBusiness').slice(0, 5)).toEqual([
      'Fecha: miércoles 11 de febrero de 2009',
      'Hora: 10:36',
      'Lugar: Washington, D.C.',
      '1. Aprobación del orden del día (CP/OD-1678/09).',
      '2. Informe sobre los trabajos de la Comisión, a cargo de la Embajadora Elena Duarte Rivas, Representante Permanente del Ecuador y Presidenta de la Comisión de Asuntos Jurídicos y Políticos (CP/CAJP-2712/09).',
    ]);
  });
});
