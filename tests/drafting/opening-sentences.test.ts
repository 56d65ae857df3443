import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import type { DraftingLanguage } from '#shared/drafting/drafting-language.ts';
import type { Sentence } from '#shared/drafting/sentence.ts';
import {
  assembly,
  committee,
  development,
  joint,
  jointCommittees,
  printed,
  regular,
  special,
  states,
  typed,
} from './facts.ts';

/** The sentence in the four languages; hard spaces shown as `~`. */
function inAll(draft: (drafting: DraftingLanguage) => Sentence<unknown>): readonly string[] {
  return languages.map((language) =>
    printed(draft(draftingIn(language))).replaceAll('\u00a0', '~'),
  );
}

describe('the opening', () => {
  test('with only body, kind and date', () => {
    expect(inAll((d) => d.opening({ ...special, requesters: [] }))).toEqual([
      'El Consejo Permanente celebró una sesión especial el 2 de mayo de 2007.',
      'The Permanent Council held a special meeting on May 2, 2007.',
      'Le Conseil permanent a tenu une séance extraordinaire le 2 mai 2007.',
      'O Conselho Permanente realizou uma sessão especial em 2 de maio de 2007.',
    ]);
  });

  test('with a requester and a theme', () => {
    const facts = { ...special, requesters: states('BLZ'), theme: typed('T') };
    expect(inAll((d) => d.opening(facts))).toEqual([
      'El Consejo Permanente, a solicitud de la Misión Permanente de Belize, celebró una sesión especial el 2 de mayo de 2007, sobre el tema “T”.',
      'At the request of the Permanent Mission of Belize, the Permanent Council held a special meeting on May 2, 2007, on the topic “T.”',
      'Le Conseil permanent, à la demande de la Mission permanente du Belize, a tenu une séance extraordinaire le 2 mai 2007 sur le thème «~T~».',
      'O Conselho Permanente, a pedido da Missão Permanente de Belize, realizou uma sessão especial em 2 de maio de 2007, sobre o tema “T”.',
    ]);
  });

  test('with several requesters and no theme, of a body with a feminine name', () => {
    const facts = { ...committee, requesters: states('ARG', 'USA') };
    expect(inAll((d) => d.opening(facts))).toEqual([
      'La Comisión de Asuntos Jurídicos y Políticos, a solicitud de las Misiones Permanentes de la Argentina y de los Estados Unidos, celebró una sesión ordinaria el 1 de junio de 2012.',
      'At the request of the Permanent Missions of Argentina and the United States, the Committee on Juridical and Political Affairs held a regular meeting on June 1, 2012.',
      'La Commission des questions juridiques et politiques, à la demande des Missions permanentes de l’Argentine et des États-Unis, a tenu une séance ordinaire le 1er juin 2012.',
      'A Comissão de Assuntos Jurídicos e Políticos, a pedido das Missões Permanentes da Argentina e dos Estados Unidos, realizou uma sessão ordinária em 1º de junho de 2012.',
    ]);
  });

  test('of two bodies, with a theme', () => {
    const facts = { ...joint, requesters: [], theme: typed('T') };
    expect(inAll((d) => d.opening(facts))).toEqual([
      'El Consejo Permanente y la Comisión de Asuntos Jurídicos y Políticos celebraron una sesión especial conjunta el 2 de mayo de 2007, sobre el tema “T”.',
      'The Permanent Council and the Committee on Juridical and Political Affairs held a joint special meeting on May 2, 2007, on the topic “T.”',
      'Le Conseil permanent et la Commission des questions juridiques et politiques ont tenu une séance extraordinaire conjointe le 2 mai 2007 sur le thème «~T~».',
      'O Conselho Permanente e a Comissão de Assuntos Jurídicos e Políticos realizaram uma sessão especial conjunta em 2 de maio de 2007, sobre o tema “T”.',
    ]);
  });

  test('a theme that asks a question needs no full stop inside its English quotes', () => {
    const facts = { ...special, requesters: [], theme: typed('Why?') };
    expect(inAll((d) => d.opening(facts)).slice(0, 2)).toEqual([
      'El Consejo Permanente celebró una sesión especial el 2 de mayo de 2007, sobre el tema “Why?”.',
      'The Permanent Council held a special meeting on May 2, 2007, on the topic “Why?”',
    ]);
  });
});

describe('the mandate', () => {
  test('with the purpose quoted from the resolution of a feminine organ', () => {
    const facts = { ...special, organ: assembly, symbol: typed('S'), purpose: typed('p') };
    expect(inAll((d) => d.mandate(facts))).toEqual([
      'La citada sesión especial fue convocada por la Asamblea General mediante resolución S para “p”.',
      'The aforementioned special meeting was convened by the General Assembly through resolution S to “p.”',
      'Ladite séance extraordinaire a été convoquée par l’Assemblée générale, par sa résolution S, pour «~p~».',
      'A referida sessão especial foi convocada pela Assembleia Geral mediante a resolução S para “p”.',
    ]);
  });

  test('without a purpose, by a masculine organ, for a joint meeting', () => {
    const facts = { ...joint, organ: development, symbol: typed('S') };
    expect(inAll((d) => d.mandate(facts))).toEqual([
      'La citada sesión especial conjunta fue convocada por el Consejo Interamericano para el Desarrollo Integral mediante resolución S.',
      'The aforementioned joint special meeting was convened by the Inter-American Council for Integral Development through resolution S.',
      'Ladite séance extraordinaire conjointe a été convoquée par le Conseil interaméricain pour le développement intégré, par sa résolution S.',
      'A referida sessão especial conjunta foi convocada pelo Conselho Interamericano de Desenvolvimento Integral mediante a resolução S.',
    ]);
  });
});

describe('the programme lead', () => {
  test('after a mandate, with the symbol', () => {
    const facts = { ...special, mandated: true, symbol: typed('S') };
    expect(inAll((d) => d.programmeLead(facts))).toEqual([
      'A tal efecto, el Consejo Permanente aprobó el siguiente programa para dicha sesión (S):',
      'To that end, the Permanent Council adopted the following program for that meeting (S):',
      'À cet effet, le Conseil permanent a adopté le programme ci-après pour ladite séance (S)~:',
      'Para tanto, o Conselho Permanente aprovou o seguinte programa para a referida sessão (S):',
    ]);
  });

  test('without a mandate and without a symbol, of two bodies', () => {
    expect(inAll((d) => d.programmeLead({ ...jointCommittees, mandated: false }))).toEqual([
      'La Comisión de Asuntos Jurídicos y Políticos y la Comisión de Seguridad Hemisférica aprobaron el siguiente programa para la sesión:',
      'The Committee on Juridical and Political Affairs and the Committee on Hemispheric Security adopted the following program for the meeting:',
      'La Commission des questions juridiques et politiques et la Commission sur la sécurité continentale ont adopté le programme ci-après pour la séance~:',
      'A Comissão de Assuntos Jurídicos e Políticos e a Comissão de Segurança Hemisférica aprovaram o seguinte programa para a sessão:',
    ]);
  });
});

describe('who presided', () => {
  test('stands in the case that the language wants', () => {
    const woman = { title: 'ambassador', gender: 'feminine' } as const;
    const chaired = inAll((d) =>
      d.chair({ ...joint, chair: typed(d.person(d.chairCase, woman, 'Ana Ruiz')) }),
    );
    expect(chaired).toEqual([
      'Presidió la sesión la Embajadora Ana Ruiz.',
      'The joint special meeting of the Permanent Council and the Committee on Juridical and Political Affairs was conducted under the chairmanship of Ambassador Ana Ruiz.',
      'La séance extraordinaire conjointe du Conseil permanent et de la Commission des questions juridiques et politiques a été présidée par l’Ambassadrice Ana Ruiz.',
      'A sessão especial conjunta do Conselho Permanente e da Comissão de Assuntos Jurídicos e Políticos foi presidida pela Embaixadora Ana Ruiz.',
    ]);
  });
});

describe('when and where', () => {
  test('begin, end and a room', () => {
    const times = { ...special, start: '10:36', end: '12:10' };
    const rooms = [
      'Salón Simón Bolívar',
      'Simón Bolívar Room',
      'salle Simón Bolívar',
      'Salão Simón Bolívar',
    ];
    const told = languages.map((language, index) =>
      printed(draftingIn(language).times({ ...times, place: rooms[index] })).replaceAll(
        '\u00a0',
        '~',
      ),
    );
    expect(told).toEqual([
      'La sesión, celebrada en el Salón Simón Bolívar, se inició a las diez y treinta y seis de la mañana y concluyó a las doce y diez de la tarde.',
      'The meeting, held in the Simón Bolívar Room, was called to order at 10:36 a.m. and adjourned at 12:10 p.m.',
      'La séance, tenue dans la salle Simón Bolívar, a été ouverte à 10~h~36 et levée à 12~h~10.',
      'A sessão, realizada no Salão Simón Bolívar, teve início às 10h36 e foi encerrada às 12h10.',
    ]);
  });

  test('only the beginning, at one', () => {
    expect(inAll((d) => d.times({ ...special, start: '01:00' }))).toEqual([
      'La sesión se inició a la una de la madrugada.',
      'The meeting was called to order at 1:00 a.m.',
      'La séance a été ouverte à 1~h.',
      'A sessão teve início à 1h.',
    ]);
  });

  test('only the end, in a city', () => {
    const facts = { ...special, end: '13:00', place: 'Washington, D.C.' };
    expect(inAll((d) => d.times(facts))).toEqual([
      'La sesión, celebrada en Washington, D.C., concluyó a la una de la tarde.',
      'The meeting, held in Washington, D.C., was adjourned at 1:00 p.m.',
      'La séance, tenue à Washington, D.C., a été levée à 13~h.',
      'A sessão, realizada em Washington, D.C., foi encerrada às 13h.',
    ]);
  });
});

describe('the quorum', () => {
  test('of several and of one', () => {
    expect(inAll((d) => d.quorum(states('ARG', 'BHS', 'CHL')))).toEqual([
      'El quórum reglamentario quedó constituido con la presencia de los representantes de la Argentina, del Commonwealth de las Bahamas y de Chile.',
      'The statutory quorum was constituted by the Representatives of Argentina, the Bahamas, and Chile.',
      'Le quorum réglementaire a été constitué par la présence des représentants de l’Argentine, des Bahamas et du Chili.',
      'O quórum regulamentar foi estabelecido com a presença dos representantes da Argentina, das Bahamas e do Chile.',
    ]);
    expect(inAll((d) => d.quorum(states('CHL')))).toEqual([
      'El quórum reglamentario quedó constituido con la presencia de la delegación de Chile.',
      'The statutory quorum was constituted by the delegation of Chile.',
      'Le quorum réglementaire a été constitué par la présence de la délégation du Chili.',
      'O quórum regulamentar foi estabelecido com a presença da delegação do Chile.',
    ]);
  });
});

describe('titles and header', () => {
  const lines = (name: 'reportTitle' | 'orderOfBusinessTitle', facts: typeof special) =>
    languages.map((language) => draftingIn(language)[name](facts).join(' / '));

  test('of the report of one body', () => {
    expect(lines('reportTitle', special)).toEqual([
      'INFORME DE LA SESIÓN ESPECIAL / DEL CONSEJO PERMANENTE / CELEBRADA EL 2 DE MAYO DE 2007',
      'REPORT OF THE SPECIAL MEETING / OF THE PERMANENT COUNCIL / HELD ON MAY 2, 2007',
      'RAPPORT SUR LA SÉANCE EXTRAORDINAIRE / DU CONSEIL PERMANENT / TENUE LE 2 MAI 2007',
      'RELATÓRIO DA SESSÃO ESPECIAL / DO CONSELHO PERMANENTE / REALIZADA EM 2 DE MAIO DE 2007',
    ]);
  });

  test('of the order of business of two bodies', () => {
    expect(lines('orderOfBusinessTitle', joint)).toEqual([
      'ORDEN DEL DÍA / DE LA SESIÓN ESPECIAL CONJUNTA / DEL CONSEJO PERMANENTE / Y DE LA COMISIÓN DE ASUNTOS JURÍDICOS Y POLÍTICOS / DEL 2 DE MAYO DE 2007',
      'ORDER OF BUSINESS / FOR THE JOINT SPECIAL MEETING / OF THE PERMANENT COUNCIL / AND THE COMMITTEE ON JURIDICAL AND POLITICAL AFFAIRS / MAY 2, 2007',
      'ORDRE DU JOUR / DE LA SÉANCE EXTRAORDINAIRE CONJOINTE / DU CONSEIL PERMANENT / ET DE LA COMMISSION DES QUESTIONS JURIDIQUES ET POLITIQUES / DU 2 MAI 2007',
      'ORDEM DO DIA / DA SESSÃO ESPECIAL CONJUNTA / DO CONSELHO PERMANENTE / E DA COMISSÃO DE ASSUNTOS JURÍDICOS E POLÍTICOS / DE 2 DE MAIO DE 2007',
    ]);
  });

  test('of the header block', () => {
    const header = languages.map((language) => {
      const d = draftingIn(language);
      return [
        d.organization,
        d.organHeader(regular.bodies[0]),
        d.originalLine('es'),
        d.originalLine('en'),
      ];
    });
    expect(header).toEqual([
      [
        'ORGANIZACIÓN DE LOS ESTADOS AMERICANOS',
        'CONSEJO PERMANENTE',
        'Original: español',
        'Original: inglés',
      ],
      [
        'ORGANIZATION OF AMERICAN STATES',
        'PERMANENT COUNCIL',
        'Original: Spanish',
        'Original: English',
      ],
      [
        'ORGANISATION DES ÉTATS AMÉRICAINS',
        'CONSEIL PERMANENT',
        'Original: espagnol',
        'Original: anglais',
      ],
      [
        'ORGANIZAÇÃO DOS ESTADOS AMERICANOS',
        'CONSELHO PERMANENTE',
        'Original: espanhol',
        'Original: inglês',
      ],
    ]);
  });
});

describe('conclusions, documents and notes', () => {
  test('the conclusion agrees with the bodies in number and, in French, in gender', () => {
    const lead = (facts: typeof special) =>
      languages.map((language) =>
        draftingIn(language).conclusionLead(facts).replaceAll('\u00a0', '~'),
      );
    expect(lead(special)).toEqual([
      'En conclusión, el Consejo Permanente acordó:',
      'In conclusion, the Permanent Council agreed:',
      'En conclusion, le Conseil permanent est convenu~:',
      'Em conclusão, o Conselho Permanente acordou:',
    ]);
    expect(lead(committee)[2]).toContain('est convenue~:');
    expect(lead(jointCommittees).map((words) => words.split(' ').at(-1))).toEqual([
      'acordaron:',
      'agreed:',
      'convenues~:',
      'acordaram:',
    ]);
    expect(lead(joint)[2]).toContain('sont convenus~:');
  });

  test('documents are counted', () => {
    const lead = (count: number) =>
      languages.map((language) =>
        draftingIn(language).documentsLead(count).replaceAll('\u00a0', '~'),
      );
    expect(lead(1)).toEqual([
      'Durante la sesión se distribuyó el siguiente documento:',
      'The following document was distributed during the meeting:',
      'Le document suivant a été distribué au cours de la séance~:',
      'Durante a sessão foi distribuído o seguinte documento:',
    ]);
    expect(lead(3)).toEqual([
      'Durante la sesión se distribuyeron los siguientes documentos:',
      'The following documents were distributed during the meeting:',
      'Les documents suivants ont été distribués au cours de la séance~:',
      'Durante a sessão foram distribuídos os seguintes documentos:',
    ]);
  });

  test('the note to the minutes reads without their symbol too', () => {
    expect(inAll((d) => d.minutesNote(undefined))).toEqual([
      'Las declaraciones y comentarios formulados por las delegaciones se encuentran en el acta de la sesión.',
      'Statements and comments by delegations may be found in the minutes of the meeting.',
      'Les déclarations et observations des délégations figurent dans le procès-verbal de la séance.',
      'As declarações e os comentários das delegações constam da ata da sessão.',
    ]);
    expect(inAll((d) => d.minutesNote(typed('CP/ACTA 1/07')))[2]).toBe(
      'Les déclarations et observations des délégations figurent dans le procès-verbal de la séance, CP/ACTA 1/07.',
    );
  });
});
