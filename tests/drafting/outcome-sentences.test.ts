import { describe, expect, test } from 'vitest';
import { type Language, languages } from '#shared/domain/language.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import type { AmendmentFacts, ItemOutcomeFacts } from '#shared/drafting/drafting-language.ts';
import { joint, juridical, printed, regular, states, type Typed, typed } from './facts.ts';

function outcome(
  facts: ItemOutcomeFacts<Typed>['outcome'],
  more: Partial<ItemOutcomeFacts<Typed>> = {},
): readonly string[] {
  return languages.map((language) =>
    printed(
      draftingIn(language).outcome({
        ...regular,
        item: 'draftResolution',
        symbols: [typed('CP/doc. 1/07')],
        outcome: facts,
        ...more,
      }),
    ).replaceAll('\u00a0', '~'),
  );
}

describe('what became of an item', () => {
  test('adopted, without and with reservations', () => {
    expect(outcome({ kind: 'adopted', reservations: [] })).toEqual([
      'El Consejo Permanente aprobó el proyecto de resolución (CP/doc. 1/07).',
      'The Permanent Council adopted the draft resolution, contained in document CP/doc. 1/07.',
      'Le Conseil permanent a adopté le projet de résolution (CP/doc. 1/07).',
      'O Conselho Permanente aprovou o projeto de resolução (CP/doc. 1/07).',
    ]);
    expect(outcome({ kind: 'adopted', reservations: states('CHL') })).toEqual([
      'El Consejo Permanente aprobó el proyecto de resolución (CP/doc. 1/07), con la reserva de la delegación de Chile.',
      'The Permanent Council adopted the draft resolution, contained in document CP/doc. 1/07, with the reservation of the delegation of Chile.',
      'Le Conseil permanent a adopté le projet de résolution (CP/doc. 1/07), avec la réserve de la délégation du Chili.',
      'O Conselho Permanente aprovou o projeto de resolução (CP/doc. 1/07), com a reserva da delegação do Chile.',
    ]);
    expect(
      outcome({ kind: 'adopted', reservations: states('CHL', 'PER', 'BHS') }, { symbols: [] }),
    ).toEqual([
      'El Consejo Permanente aprobó el proyecto de resolución, con las reservas de las delegaciones de Chile, del Perú y del Commonwealth de las Bahamas.',
      'The Permanent Council adopted the draft resolution, with the reservations of the delegations of Chile, Peru, and the Bahamas.',
      'Le Conseil permanent a adopté le projet de résolution, avec les réserves des délégations du Chili, du Pérou et des Bahamas.',
      'O Conselho Permanente aprovou o projeto de resolução, com as reservas das delegações do Chile, do Peru e das Bahamas.',
    ]);
  });

  test('adopted by two bodies, an item of no known thing', () => {
    expect(
      outcome({ kind: 'adopted', reservations: [] }, { ...joint, item: 'other', symbols: [] }),
    ).toEqual([
      'El Consejo Permanente y la Comisión de Asuntos Jurídicos y Políticos aprobaron la propuesta.',
      'The Permanent Council and the Committee on Juridical and Political Affairs adopted the proposal.',
      'Le Conseil permanent et la Commission des questions juridiques et politiques ont adopté la proposition.',
      'O Conselho Permanente e a Comissão de Assuntos Jurídicos e Políticos aprovaram a proposta.',
    ]);
  });

  test('adopted as amended, from the floor or at somebody’s proposal', () => {
    expect(outcome({ kind: 'adoptedAsAmended', by: [], reservations: [] })).toEqual([
      'El Consejo Permanente aprobó, con las modificaciones sugeridas en sala, el proyecto de resolución (CP/doc. 1/07).',
      'The Permanent Council considered and adopted, with amendments suggested from the floor, the draft resolution, contained in document CP/doc. 1/07.',
      'Le Conseil permanent a adopté, avec les modifications suggérées en séance, le projet de résolution (CP/doc. 1/07).',
      'O Conselho Permanente aprovou, com as alterações sugeridas em plenário, o projeto de resolução (CP/doc. 1/07).',
    ]);
    expect(
      outcome({ kind: 'adoptedAsAmended', by: states('BRA', 'HTI'), reservations: states('PER') }),
    ).toEqual([
      'El Consejo Permanente aprobó, con las modificaciones propuestas por las delegaciones del Brasil y de Haití, el proyecto de resolución (CP/doc. 1/07), con la reserva de la delegación del Perú.',
      'The Permanent Council considered and adopted, with the amendments proposed by the delegations of Brazil and Haiti, the draft resolution, contained in document CP/doc. 1/07, with the reservation of the delegation of Peru.',
      'Le Conseil permanent a adopté, avec les modifications proposées par les délégations du Brésil et d’Haïti, le projet de résolution (CP/doc. 1/07), avec la réserve de la délégation du Pérou.',
      'O Conselho Permanente aprovou, com as alterações propostas pelas delegações do Brasil e do Haiti, o projeto de resolução (CP/doc. 1/07), com a reserva da delegação do Peru.',
    ]);
  });

  test('noted, and noted and referred', () => {
    expect(outcome({ kind: 'noted' }, { item: 'report' })).toEqual([
      'El Consejo Permanente tomó nota del informe (CP/doc. 1/07).',
      'The Permanent Council took note of the report, contained in document CP/doc. 1/07.',
      'Le Conseil permanent a pris note du rapport (CP/doc. 1/07).',
      'O Conselho Permanente tomou nota do relatório (CP/doc. 1/07).',
    ]);
    expect(outcome({ kind: 'noted' }, { item: 'other', symbols: [] })).toEqual([
      'El Consejo Permanente tomó nota del asunto.',
      'The Permanent Council took note of the matter.',
      'Le Conseil permanent a pris note de la question.',
      'O Conselho Permanente tomou nota do assunto.',
    ]);
    expect(outcome({ kind: 'notedAndReferred', to: juridical }, { item: 'presentation' })).toEqual([
      'El Consejo Permanente tomó nota de la presentación (CP/doc. 1/07) y dispuso su remisión a la Comisión de Asuntos Jurídicos y Políticos.',
      'The Permanent Council took note of the presentation, contained in document CP/doc. 1/07, and referred it to the Committee on Juridical and Political Affairs.',
      'Le Conseil permanent a pris note de l’exposé (CP/doc. 1/07) et en a décidé le renvoi à la Commission des questions juridiques et politiques.',
      'O Conselho Permanente tomou nota da apresentação (CP/doc. 1/07) e decidiu seu encaminhamento à Comissão de Assuntos Jurídicos e Políticos.',
    ]);
  });

  test('several minutes, several documents', () => {
    const symbols = [typed('CP/ACTA 1590/07'), typed('CP/ACTA 1591/07')];
    expect(outcome({ kind: 'adopted', reservations: [] }, { item: 'minutes', symbols })).toEqual([
      'El Consejo Permanente aprobó las actas (CP/ACTA 1590/07 y CP/ACTA 1591/07).',
      'The Permanent Council approved the minutes, contained in documents CP/ACTA 1590/07 and CP/ACTA 1591/07.',
      'Le Conseil permanent a approuvé les procès-verbaux (CP/ACTA 1590/07 et CP/ACTA 1591/07).',
      'O Conselho Permanente aprovou as atas (CP/ACTA 1590/07 e CP/ACTA 1591/07).',
    ]);
  });

  test('postponed, with who asked and until when', () => {
    expect(outcome({ kind: 'postponed', by: [] }, { symbols: [] })).toEqual([
      'Se decidió aplazar la consideración de este punto.',
      'It was decided to postpone consideration of this item.',
      'Il a été décidé d’ajourner l’examen de ce point.',
      'Decidiu-se adiar a consideração deste item.',
    ]);
    expect(outcome({ kind: 'postponed', by: states('BRA'), until: typed('X') })).toEqual([
      'A solicitud de la delegación del Brasil, se decidió aplazar la consideración de este punto (CP/doc. 1/07) hasta X.',
      'At the request of the delegation of Brazil, it was decided to postpone consideration of this item (CP/doc. 1/07) until X.',
      'À la demande de la délégation du Brésil, il a été décidé d’ajourner l’examen de ce point (CP/doc. 1/07), la reprise étant prévue pour X.',
      'A pedido da delegação do Brasil, decidiu-se adiar a consideração deste item (CP/doc. 1/07) até X.',
    ]);
  });

  test('withdrawn', () => {
    expect(outcome({ kind: 'withdrawn', by: states('PER', 'ARG') })).toEqual([
      'A solicitud de las delegaciones del Perú y de la Argentina, se decidió retirar este punto (CP/doc. 1/07) del orden del día.',
      'At the request of the delegations of Peru and Argentina, it was decided to withdraw this item (CP/doc. 1/07) from the order of business.',
      'À la demande des délégations du Pérou et de l’Argentine, il a été décidé de retirer ce point (CP/doc. 1/07) de l’ordre du jour.',
      'A pedido das delegações do Peru e da Argentina, decidiu-se retirar este item (CP/doc. 1/07) da ordem do dia.',
    ]);
  });

  test('heard', () => {
    expect(outcome({ kind: 'heard' }, { ...joint, item: 'presentation' })).toEqual([
      'La Presidencia agradeció la presentación en nombre del Consejo Permanente y de la Comisión de Asuntos Jurídicos y Políticos.',
      'The Chair expressed appreciation for the presentation on behalf of the Permanent Council and the Committee on Juridical and Political Affairs.',
      'La présidence a exprimé, au nom du Conseil permanent et de la Commission des questions juridiques et politiques, ses remerciements pour l’exposé.',
      'A Presidência agradeceu a apresentação em nome do Conselho Permanente e da Comissão de Assuntos Jurídicos e Políticos.',
    ]);
    expect(outcome({ kind: 'heard' }, { item: 'other' })[0]).toBe(
      'La Presidencia agradeció las intervenciones en nombre del Consejo Permanente.',
    );
  });
});

describe('an election', () => {
  const man = { title: 'ambassador', gender: 'masculine' } as const;
  const elected = (names: readonly string[], facts: { office?: string; acclaimed: boolean }) =>
    languages.map((language) => {
      const drafting = draftingIn(language);
      return printed(
        drafting.outcome({
          ...regular,
          item: 'election',
          symbols: [],
          outcome: {
            kind: 'elected',
            elected: names.map((name) => typed(drafting.person('object', man, name))),
            office: facts.office ? typed(facts.office) : undefined,
            byAcclamation: facts.acclaimed,
            proposedBy: facts.acclaimed ? states('CHL') : [],
            secondedBy: facts.acclaimed ? states('PER', 'HTI') : [],
          },
        }),
      );
    });

  test('by acclamation, to an office, proposed and seconded', () => {
    expect(elected(['Luis Paz'], { office: 'O', acclaimed: true })).toEqual([
      'El Consejo Permanente eligió por aclamación, como O, al Embajador Luis Paz. La candidatura fue propuesta por la delegación de Chile y secundada por las delegaciones del Perú y de Haití.',
      'The Permanent Council elected by acclamation, as O, Ambassador Luis Paz. The candidacy was proposed by the delegation of Chile and seconded by the delegations of Peru and Haiti.',
      'Le Conseil permanent a élu par acclamation, comme O, l’Ambassadeur Luis Paz. La candidature a été proposée par la délégation du Chili et appuyée par les délégations du Pérou et d’Haïti.',
      'O Conselho Permanente elegeu por aclamação, como O, o Embaixador Luis Paz. A candidatura foi proposta pela delegação do Chile e apoiada pelas delegações do Peru e do Haiti.',
    ]);
  });

  test('of two people, by vote', () => {
    expect(elected(['Luis Paz', 'Iván Sol'], { acclaimed: false })).toEqual([
      'El Consejo Permanente eligió al Embajador Luis Paz y al Embajador Iván Sol.',
      'The Permanent Council elected Ambassador Luis Paz and Ambassador Iván Sol.',
      'Le Conseil permanent a élu l’Ambassadeur Luis Paz et l’Ambassadeur Iván Sol.',
      'O Conselho Permanente elegeu o Embaixador Luis Paz e o Embaixador Iván Sol.',
    ]);
    expect(elected(['Luis Paz, Representante', 'Iván Sol'], { acclaimed: true })[0]).toBe(
      'El Consejo Permanente eligió por aclamación al Embajador Luis Paz, Representante; y al Embajador Iván Sol. Las candidaturas fueron propuestas por la delegación de Chile y secundadas por las delegaciones del Perú y de Haití.',
    );
  });

  test('of somebody whose name is not recorded yet', () => {
    expect(elected([], { office: 'O', acclaimed: false })).toEqual([
      'El Consejo Permanente procedió a la elección para el cargo de O.',
      'The Permanent Council held the election for the office of O.',
      'Le Conseil permanent a procédé à l’élection au poste d’O.',
      'O Conselho Permanente procedeu à eleição para o cargo de O.',
    ]);
  });
});

describe('the adoption of the order of business', () => {
  const adoption = (
    language: Language,
    amendments: readonly AmendmentFacts<Typed>[] | undefined,
    symbol?: string,
    by: readonly string[] = [],
  ) =>
    draftingIn(language)
      .adoption({
        ...regular,
        symbol: symbol ? typed(symbol) : undefined,
        amended: amendments !== undefined,
        by: states(...by),
        amendments: amendments ?? [],
      })
      .map((sentence) => printed(sentence).replaceAll('\u00a0', '~'));
  const inAll = (...rest: [readonly AmendmentFacts<Typed>[] | undefined, string?, string[]?]) =>
    languages.map((language) => adoption(language, ...rest));

  test('unchanged', () => {
    expect(inAll(undefined, 'CP/OD-1/07')).toEqual([
      ['El Consejo Permanente aprobó el orden del día (CP/OD-1/07) sin modificaciones.'],
      [
        'The Permanent Council considered and adopted without amendment the order of business for the meeting, document CP/OD-1/07.',
      ],
      ['Le Conseil permanent a adopté l’ordre du jour (CP/OD-1/07) sans modification.'],
      ['O Conselho Permanente aprovou a ordem do dia (CP/OD-1/07) sem alterações.'],
    ]);
    expect(inAll(undefined)).toEqual([
      ['El Consejo Permanente aprobó el orden del día sin modificaciones.'],
      [
        'The Permanent Council considered and adopted without amendment the order of business for the meeting.',
      ],
      ['Le Conseil permanent a adopté l’ordre du jour sans modification.'],
      ['O Conselho Permanente aprovou a ordem do dia sem alterações.'],
    ]);
  });

  test('amended, with nothing said about the amendments', () => {
    expect(inAll([], 'S', ['CHL'])).toEqual([
      [
        'A solicitud de la delegación de Chile, el Consejo Permanente aprobó el orden del día (S) con modificaciones.',
      ],
      [
        'At the request of the delegation of Chile, the Permanent Council adopted as amended the draft order of business, contained in document S.',
      ],
      [
        'À la demande de la délégation du Chili, le Conseil permanent a adopté l’ordre du jour (S) tel que modifié.',
      ],
      [
        'A pedido da delegação do Chile, o Conselho Permanente aprovou a ordem do dia (S) com alterações.',
      ],
    ]);
  });

  test('each amendment is a sentence after the first', () => {
    const by = states('COL');
    const symbols = [typed('CP/doc. 1/07')];
    const title = typed('T');
    const amendments = [
      { kind: 'postponed', by, number: '3', title, symbols },
      { kind: 'withdrawn', by: [], number: '4', title, symbols: [] },
      { kind: 'added', by, title, symbols: [] },
      { kind: 'moved', by, from: 5, number: '3', title, symbols: [] },
    ] as const;
    expect(inAll(amendments, 'S')).toEqual([
      [
        'El Consejo Permanente aprobó el orden del día (S) con las siguientes modificaciones:',
        'A solicitud de la delegación de Colombia, se decidió aplazar la consideración del punto 3, “T” (CP/doc. 1/07).',
        'Se decidió retirar del orden del día el punto 4, “T”.',
        'A solicitud de la delegación de Colombia, se decidió incluir en el orden del día el punto “T”.',
        'La delegación de Colombia solicitó que el punto 5, “T”, se considerara como punto 3.',
      ],
      [
        'The Permanent Council adopted as amended the draft order of business, contained in document S.',
        'At the request of the delegation of Colombia, it was decided to postpone consideration of item 3, “T” (CP/doc. 1/07).',
        'It was decided to withdraw from the order of business item 4, “T.”',
        'At the request of the delegation of Colombia, it was decided to include in the order of business the item “T.”',
        'The delegation of Colombia requested that item 5, “T,” be considered as item 3.',
      ],
      [
        'Le Conseil permanent a adopté l’ordre du jour (S) avec les modifications suivantes~:',
        'À la demande de la délégation de la Colombie, il a été décidé d’ajourner l’examen du point 3, «~T~» (CP/doc. 1/07).',
        'Il a été décidé de retirer de l’ordre du jour le point 4, «~T~».',
        'À la demande de la délégation de la Colombie, il a été décidé d’inscrire à l’ordre du jour le point «~T~».',
        'La délégation de la Colombie a demandé que le point 5, «~T~», soit examiné en tant que point 3.',
      ],
      [
        'O Conselho Permanente aprovou a ordem do dia (S) com as seguintes alterações:',
        'A pedido da delegação da Colômbia, decidiu-se adiar a consideração do item 3, “T” (CP/doc. 1/07).',
        'Decidiu-se retirar da ordem do dia o item 4, “T”.',
        'A pedido da delegação da Colômbia, decidiu-se incluir na ordem do dia o item “T”.',
        'A delegação da Colômbia solicitou que o item 5, “T”, fosse considerado como item 3.',
      ],
    ]);
  });

  test('an item that only moved, by nobody or by several, with or without a new number', () => {
    const moved = { kind: 'moved', from: 5, symbols: [] } as const;
    const told = inAll([
      { ...moved, by: [], number: '3' },
      { ...moved, by: states('CHL', 'PER') },
    ]).map(([, ...sentences]) => sentences);
    expect(told).toEqual([
      [
        'Se decidió considerar el punto 5 como punto 3.',
        'Las delegaciones de Chile y del Perú solicitaron que el punto 5 se considerara en otro lugar del orden del día.',
      ],
      [
        'It was decided that item 5 would be considered as item 3.',
        'The delegations of Chile and Peru requested that item 5 be considered at another point in the order of business.',
      ],
      [
        'Il a été décidé d’examiner le point 5 en tant que point 3.',
        'Les délégations du Chili et du Pérou ont demandé que le point 5 soit examiné à un autre moment de l’ordre du jour.',
      ],
      [
        'Decidiu-se considerar o item 5 como item 3.',
        'As delegações do Chile e do Peru solicitaram que o item 5 fosse considerado em outro ponto da ordem do dia.',
      ],
    ]);
  });
});
