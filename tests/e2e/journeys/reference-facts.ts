/** The facts of the reference session (`templates/sessions/cp-1592-07.json`) as a person types them. */
export const theme = 'Poblaciones migratorias y flujos de migración en las Américas';

export const purpose =
  'considerar, analizar y discutir los flujos de migración humana, su impacto en los Estados Miembros y su relación con los derechos humanos de los trabajadores migratorios y de sus familias';

export interface TypedItem {
  /** As much of the usual title as proposes the kind; else the title itself. */
  readonly begun: string;
  readonly kind?: string;
  /** What the title says beyond the usual one. */
  readonly more?: string;
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

export const programme: readonly TypedItem[] = [
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
    more: ' sobre los resultados de la Sesión Extraordinaria sobre la implementación del Programa Interamericano para la Protección de los Derechos Humanos de los Migrantes, Incluidos los Trabajadores Migratorios y sus Familias',
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

export interface TypedDocument {
  readonly symbol: string;
  readonly title: string;
  readonly originator?: string;
  readonly kind: string;
  readonly form?: string;
}

export const register: readonly TypedDocument[] = [
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
