import type { Command } from '#shared/commands/command.ts';
import type { ClearableField } from '#shared/commands/settable-fields.ts';
import type { KnownPerson } from '#shared/domain/directory/people-of.ts';
import type { Language } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import type { Text } from '#shared/domain/text.ts';

const facts = [
  'honorific',
  'position',
  'institution',
  'state',
] as const satisfies readonly ClearableField<'speaker'>[];

/** A speaker of whom only the place is known. */
export function newSpeaker(id: RecordId): Speaker {
  return { id, name: '' };
}

/** Makes a known person of a speaker: the facts that the person lacks are taken away. */
export function becomePerson(id: RecordId, person: KnownPerson): readonly Command[] {
  const lacking = facts.filter((field) => person[field] === undefined);
  return [
    { kind: 'set', record: 'speaker', id, fields: person },
    ...lacking.map((field) => ({ kind: 'clear', record: 'speaker', id, field }) as const),
  ];
}

/** Sets one fact about a speaker; without a value it is taken away. */
export function setFact<Fact extends 'honorific' | 'state'>(
  id: RecordId,
  fact: Fact,
  value: Speaker[Fact],
): Command {
  return value === undefined
    ? { kind: 'clear', record: 'speaker', id, field: fact }
    : { kind: 'set', record: 'speaker', id, fields: { [fact]: value } };
}

/**
 * Writes proposed words into a text of a speaker, in every language in which they are known; what is written in
 * languages other than the one at hand stays.
 */
export function takeProposed(
  speaker: Speaker,
  field: 'position' | 'institution',
  proposed: Text,
  language: Language,
): Command {
  const here = proposed[language];
  const text = { ...proposed, ...speaker[field], ...(here && { [language]: here }) };
  return { kind: 'set', record: 'speaker', id: speaker.id, fields: { [field]: text } };
}
