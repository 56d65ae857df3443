import { expect, test } from 'vitest';
import { keptPosition, listedPositions } from '#renderer/features/directory/listed-positions.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { peopleIndex } from '#shared/domain/directory/suggested-people.ts';
import { plainText } from '#shared/domain/text.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

const session = bareSession({
  agenda: [
    agendaItem('a', {
      speakers: [
        { id: 'x', name: 'Ana', position: plainText('es', 'Secretario Gral.') },
        { id: 'y', name: 'Luz', position: plainText('es', 'Directora') },
      ],
    }),
  ],
});

test('a position of the sessions that is corrected replaces what stands there', () => {
  const index = peopleIndex();
  index.add(session);
  const [listed] = listedPositions([], index).filter(
    ({ position }) => wordsOf(position.text) === 'Secretario Gral.',
  );
  if (!listed) throw new Error('the position of the session is not listed');
  const kept = keptPosition(listed, 'p', plainText('es', 'Secretario General'), []);
  expect(kept.replaces).toEqual(['Secretario Gral.']);

  const corrected = peopleIndex({ people: [], positions: [kept] });
  corrected.add(session);
  const all = listedPositions([kept], corrected).map(
    ({ position, origin }) => `${wordsOf(position.text)}, ${origin}`,
  );
  expect(all.toSorted()).toEqual(['Directora, sessions', 'Secretario General, own']);
});
