import type { Body } from '#shared/domain/body.ts';

/**
 * Bodies that meet, convene or are addressed in the papers, with their names in the four languages.
 *
 * Names come from published resolutions, minutes and summaries, completed from background knowledge (most
 * French and Portuguese names of committees). The series of the Council's committees is that of the Council
 * (series G of the OAS Official Records). `Assembleia Geral` is the spelling since 2009; papers before it
 * print `Assembléia Geral`. The Permanent Executive Committee of CIDI existed until AG/RES. 2739 (XLII-O/12).
 */
export const bodies: readonly Body[] = [
  {
    id: 'AG',
    name: {
      es: 'Asamblea General',
      en: 'General Assembly',
      fr: 'Assemblée générale',
      pt: 'Assembleia Geral',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'AG',
    series: 'OEA/Ser.P',
  },
  {
    id: 'CP',
    name: {
      es: 'Consejo Permanente',
      en: 'Permanent Council',
      fr: 'Conseil permanent',
      pt: 'Conselho Permanente',
    },
    gender: { es: 'masculine', fr: 'masculine', pt: 'masculine' },
    symbol: 'CP',
    series: 'OEA/Ser.G',
  },
  {
    id: 'PREP',
    name: {
      es: 'Comisión Preparatoria',
      en: 'Preparatory Committee',
      fr: 'Commission préparatoire',
      pt: 'Comissão Preparatória',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'AG/CP',
    series: 'OEA/Ser.P',
  },
  {
    id: 'SUBTP',
    name: {
      es: 'Subcomisión de Temario y Procedimientos',
      en: 'Subcommittee on Agenda and Procedures',
      fr: 'Sous-commission de l’ordre du jour et des procédures',
      pt: 'Subcomissão de Temário e Procedimentos',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'AG/CP/SUB.TP',
    series: 'OEA/Ser.P',
  },
  {
    id: 'SUBAAP',
    name: {
      es: 'Subcomisión de Asuntos Administrativos y Presupuestarios',
      en: 'Subcommittee on Administrative and Budgetary Matters',
      fr: 'Sous-commission des questions administratives et budgétaires',
      pt: 'Subcomissão de Assuntos Administrativos e Orçamentários',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'AG/CP/Sub.AAP',
    series: 'OEA/Ser.P',
  },
  {
    id: 'CG',
    name: {
      es: 'Comisión General',
      en: 'General Committee',
      fr: 'Commission générale',
      pt: 'Comissão Geral',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'CP/CG',
    series: 'OEA/Ser.G',
  },
  {
    id: 'CAJP',
    name: {
      es: 'Comisión de Asuntos Jurídicos y Políticos',
      en: 'Committee on Juridical and Political Affairs',
      fr: 'Commission des questions juridiques et politiques',
      pt: 'Comissão de Assuntos Jurídicos e Políticos',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'CP/CAJP',
    series: 'OEA/Ser.G',
  },
  {
    id: 'CAAP',
    name: {
      es: 'Comisión de Asuntos Administrativos y Presupuestarios',
      en: 'Committee on Administrative and Budgetary Affairs',
      fr: 'Commission des questions administratives et budgétaires',
      pt: 'Comissão de Assuntos Administrativos e Orçamentários',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'CP/CAAP',
    series: 'OEA/Ser.G',
  },
  {
    id: 'CSH',
    name: {
      es: 'Comisión de Seguridad Hemisférica',
      en: 'Committee on Hemispheric Security',
      fr: 'Commission sur la sécurité continentale',
      pt: 'Comissão de Segurança Hemisférica',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'CP/CSH',
    series: 'OEA/Ser.G',
  },
  {
    id: 'CISC',
    name: {
      es: 'Comisión sobre Gestión de Cumbres Interamericanas y Participación de la Sociedad Civil en las Actividades de la OEA',
      en: 'Committee on Inter-American Summits Management and Civil Society Participation in OAS Activities',
      fr: 'Commission sur la gestion des Sommets interaméricains et la participation de la société civile aux activités de l’OEA',
      pt: 'Comissão de Gestão de Cúpulas Interamericanas e Participação da Sociedade Civil nas Atividades da OEA',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'CP/CISC',
    series: 'OEA/Ser.G',
  },
  {
    id: 'CEAM',
    name: {
      es: 'Comisión Especial de Asuntos Migratorios',
      en: 'Special Committee on Migration Issues',
      fr: 'Commission spéciale sur les questions de migration',
      pt: 'Comissão Especial de Assuntos Migratórios',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'CE/AM',
  },
  {
    id: 'CIDI',
    name: {
      es: 'Consejo Interamericano para el Desarrollo Integral',
      en: 'Inter-American Council for Integral Development',
      fr: 'Conseil interaméricain pour le développement intégré',
      pt: 'Conselho Interamericano de Desenvolvimento Integral',
    },
    gender: { es: 'masculine', fr: 'masculine', pt: 'masculine' },
    symbol: 'CIDI',
    series: 'OEA/Ser.W',
  },
  {
    id: 'CEPCIDI',
    name: {
      es: 'Comisión Ejecutiva Permanente del CIDI',
      en: 'Permanent Executive Committee of CIDI',
      fr: 'Commission exécutive permanente du CIDI',
      pt: 'Comissão Executiva Permanente do CIDI',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'CEPCIDI',
    series: 'OEA/Ser.W/IV',
  },
  {
    id: 'CIDH',
    name: {
      es: 'Comisión Interamericana de Derechos Humanos',
      en: 'Inter-American Commission on Human Rights',
      fr: 'Commission interaméricaine des droits de l’homme',
      pt: 'Comissão Interamericana de Direitos Humanos',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'CIDH',
    series: 'OEA/Ser.L/V',
  },
  {
    id: 'CICTE',
    name: {
      es: 'Comité Interamericano contra el Terrorismo',
      en: 'Inter-American Committee against Terrorism',
      fr: 'Comité interaméricain contre le terrorisme',
      pt: 'Comitê Interamericano contra o Terrorismo',
    },
    gender: { es: 'masculine', fr: 'masculine', pt: 'masculine' },
    symbol: 'CICTE',
  },
  {
    id: 'RC',
    name: {
      es: 'Reunión de Consulta de Ministros de Relaciones Exteriores',
      en: 'Meeting of Consultation of Ministers of Foreign Affairs',
      fr: 'Réunion de consultation des Ministres des relations extérieures',
      pt: 'Reunião de Consulta dos Ministros das Relações Exteriores',
    },
    gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    symbol: 'RC',
    series: 'OEA/Ser.F',
  },
  {
    id: 'SG',
    name: {
      es: 'Secretaría General',
      en: 'General Secretariat',
      fr: 'Secrétariat général',
      pt: 'Secretaria-Geral',
    },
    gender: { es: 'feminine', fr: 'masculine', pt: 'feminine' },
    symbol: 'SG',
  },
];

/** The body with a given id (`CP`, `CAJP`); undefined for one that is not listed. */
export function bodyById(id: string): Body | undefined {
  return bodies.find((body) => body.id === id);
}

/** The built-in bodies in the office's forms, and after them those that the office added. */
export function bodiesWith(office: readonly Body[]): readonly Body[] {
  const changed = new Map(office.map((body) => [body.id, body]));
  const own = bodies.map((body) => changed.get(body.id) ?? body);
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...office.filter(({ id }) => !ids.has(id))];
}
