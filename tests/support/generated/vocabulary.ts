import type { Body } from '#shared/domain/body.ts';
import type { Language } from '#shared/domain/language.ts';

/** Words for generated sessions, in the manner of the papers of the Permanent Council. */
export interface Vocabulary {
  readonly labels: readonly string[];
  readonly subjects: readonly string[];
  readonly topics: readonly string[];
  readonly sentences: readonly string[];
  readonly titles: readonly string[];
  readonly positions: readonly string[];
  readonly institutions: readonly string[];
  readonly places: readonly string[];
}

export const vocabulary: Readonly<Record<Language, Vocabulary>> = {
  es: {
    labels: [
      'Palabras de apertura',
      'Presentación',
      'Informe',
      'Introducción del tema',
      'Otros asuntos',
      'Proyecto de resolución',
    ],
    subjects: [
      'Igualdad de género en las Américas',
      'informe de la Comisión de Seguridad Hemisférica',
      '¿Hacia dónde va la cooperación?',
    ],
    topics: [
      '¿Cuál es el papel de los gobiernos en la gestión del agua?',
      'Iniciativas actuales en la región',
      'Huracanes y otros desastres: la respuesta',
    ],
    sentences: [
      'La delegación agradeció la presentación y pidió que se distribuyera por escrito.',
      'Hubo un intercambio de opiniones sobre los plazos.',
      'Varias delegaciones recordaron lo dispuesto por la Asamblea General',
    ],
    titles: [
      'Nota de la Misión Permanente de Chile sobre el tema “Energía sostenible”',
      'Informe anual del Comité',
      'Proyecto de resolución: Apoyo a Haití.',
    ],
    positions: [
      'Representante Permanente',
      'Secretaria de Relaciones Exteriores',
      'Presidenta de la Comisión',
    ],
    institutions: [
      'Organización Internacional para las Migraciones',
      'Departamento de Cooperación Jurídica',
      'Misión Permanente de Honduras ante la OEA',
    ],
    places: ['Salón Libertador Simón Bolívar', 'Casa del Soldado'],
  },
  en: {
    labels: [
      'Opening remarks',
      'Presentation',
      'Report',
      'Introduction of the topic',
      'Other business',
      'Draft resolution',
    ],
    subjects: [
      'Gender equality in the Americas',
      'report of the Committee on Hemispheric Security',
      'Where is cooperation going?',
    ],
    topics: [
      'What is the role of governments in water management?',
      'Current initiatives in the region',
      'Hurricanes and other disasters: the response',
    ],
    sentences: [
      'The delegation expressed thanks for the presentation and asked that it be circulated.',
      'There was an exchange of views on the deadlines.',
      'Several delegations recalled the mandate of the General Assembly',
    ],
    titles: [
      'Note from the Permanent Mission of Chile on the topic “Sustainable Energy”',
      'Annual report of the Committee',
      'Draft resolution: Support for Haiti.',
    ],
    positions: [
      'Permanent Representative',
      'Secretary of Foreign Affairs',
      'Chair of the Committee',
    ],
    institutions: [
      'International Organization for Migration',
      'Department of Legal Cooperation',
      'Permanent Mission of Honduras to the OAS',
    ],
    places: ['Simón Bolívar Room', 'Casa del Soldado'],
  },
  fr: {
    labels: [
      'Allocution d’ouverture',
      'Présentation',
      'Rapport',
      'Introduction du thème',
      'Questions diverses',
      'Projet de résolution',
    ],
    subjects: [
      'Égalité des genres dans les Amériques',
      'rapport de la Commission sur la sécurité continentale',
      'Où va la coopération ?',
    ],
    topics: [
      'Quel est le rôle des gouvernements dans la gestion de l’eau ?',
      'Initiatives en cours dans la région',
      'Ouragans et autres catastrophes : la réponse',
    ],
    sentences: [
      'La délégation a remercié l’orateur et demandé la distribution du texte.',
      'Un échange de vues a eu lieu sur les délais.',
      'Plusieurs délégations ont rappelé le mandat de l’Assemblée générale',
    ],
    titles: [
      'Note de la Mission permanente du Chili sur le thème « Énergie durable »',
      'Rapport annuel du Comité',
      'Projet de résolution : Appui à Haïti.',
    ],
    positions: [
      'Représentant permanent',
      'Secrétaire aux relations extérieures',
      'Présidente de la Commission',
    ],
    institutions: [
      'Organisation internationale pour les migrations',
      'Département de la coopération juridique',
      'Mission permanente du Honduras',
    ],
    places: ['Salle Simón Bolívar', 'Casa del Soldado'],
  },
  pt: {
    labels: [
      'Palavras de abertura',
      'Apresentação',
      'Relatório',
      'Introdução do tema',
      'Outros assuntos',
      'Projeto de resolução',
    ],
    subjects: [
      'Igualdade de gênero nas Américas',
      'relatório da Comissão de Segurança Hemisférica',
      'Para onde vai a cooperação?',
    ],
    topics: [
      'Qual é o papel dos governos na gestão da água?',
      'Iniciativas atuais na região',
      'Furacões e outros desastres: a resposta',
    ],
    sentences: [
      'A delegação agradeceu a apresentação e pediu sua distribuição por escrito.',
      'Houve uma troca de opiniões sobre os prazos.',
      'Várias delegações recordaram o disposto pela Assembleia Geral',
    ],
    titles: [
      'Nota da Missão Permanente do Chile sobre o tema “Energia sustentável”',
      'Relatório anual do Comitê',
      'Projeto de resolução: Apoio ao Haiti.',
    ],
    positions: [
      'Representante Permanente',
      'Secretária das Relações Exteriores',
      'Presidente da Comissão',
    ],
    institutions: [
      'Organização Internacional para as Migrações',
      'Departamento de Cooperação Jurídica',
      'Missão Permanente de Honduras junto à OEA',
    ],
    places: ['Salão Libertador Simón Bolívar', 'Casa do Soldado'],
  },
};

/** What staff paste, mistype or import, and what would break a careless file. */
export const hostileWords: readonly string[] = [
  '{{title}}',
  'véase {{ programme }} y {{symbol}}',
  '{{',
  '}}',
  '{{{title}}}',
  '{title}',
  '<w:p/> & "comillas" \'simples\' ]]>',
  '&amp; &#0; &lt;b&gt;',
  'antes\u0000\u0001\u0008\u000b\u001b\u007f después',
  'no \ufffe es \uffff carácter',
  'mitad \ud83d de un signo \udc00 solo',
  '\ufffd.\tdesarrollo',
  'una\tcolumna\notra línea\r\nla tercera\u2028la cuarta\u2029fin',
  'espacio\u00a0duro, guion\u00adblando, guion\u2010unicode, cero\u200bancho\u200d',
  '  espacios  dobles  ',
  '👩‍⚖️ 🇧🇿 👍🏽',
  'جلسة عادية للمجلس الدائم',
  'ישיבה מיוחדת 1592',
  'e\u0301 n\u0303 Z\u0351\u0352\u0353',
  '会议记录',
  'M'.repeat(400),
  'palabra '.repeat(300),
  '',
  ' ',
  '.',
  '“',
  '-',
  '1.',
  '$& $1 $$ \\ %s',
  '__proto__',
  'constructor',
];

export const names = [
  'Albert R. Ramdin',
  'Lisa Shoman',
  'Carmen Marina Gutiérrez',
  "Michael O'Brien",
  'José Miguel Insulza',
  'Osmar V. Chohfi',
  'Santiago Canton',
] as const;

/** Codes of states; the last is in no directory. */
export const stateCodes = [
  'BLZ',
  'ARG',
  'BRA',
  'USA',
  'HTI',
  'DOM',
  'SLV',
  'VEN',
  'TTO',
  'ESP',
  'ZZZ',
] as const;

export const symbols = [
  'CP/doc. 4207/07',
  'CP/INF. 5488/07 corr. 1',
  'AG/RES. 2248 (XXXVI-O/06)',
  'CP/OD-1592/07 rev.1',
  'CP/CAJP-2492/07 rev. 2',
  'CP/RES. 953 (1700/09)',
  'sin signatura <&>',
  'OEA/Ser.G CP/ACTA 1592/07',
] as const;

const council: Body = {
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
};

const legalCommittee: Body = {
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
};

const assembly: Body = {
  id: 'AG',
  name: {
    es: 'Asamblea General',
    en: 'General Assembly',
    fr: 'Assemblée générale',
    pt: 'Assembleia Geral',
  },
  gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
  symbol: 'AG',
};

export const bodies: readonly [Body, ...Body[]] = [council, legalCommittee, assembly];
