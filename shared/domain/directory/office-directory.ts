import { z } from 'zod';
import { bodySchema } from '#shared/domain/body.ts';
import { wordingSchema } from '#shared/domain/language.ts';
import { recordIdSchema } from '#shared/domain/record-id.ts';
import { speakerSchema } from '#shared/domain/speaker.ts';
import { stateRefSchema } from '#shared/domain/state-ref.ts';
import { textSchema } from '#shared/domain/text.ts';
import { heldSchema } from './date-or-year.ts';

/** A person in one position, as the office writes both. Who held two positions has two entries. */
export const directoryPersonSchema = z.strictObject({
  ...speakerSchema.shape,
  ...heldSchema,
  /** Names under which sessions have the person, and which are no longer suggested. */
  replaces: z.array(z.string().min(1)).readonly(),
});
export type DirectoryPerson = z.infer<typeof directoryPersonSchema>;

/** A position as the office writes it. */
export const directoryPositionSchema = z.strictObject({
  id: recordIdSchema,
  text: textSchema,
  /** Other words for it in sessions, which are no longer suggested. */
  replaces: z.array(z.string().min(1)).readonly(),
});
export type DirectoryPosition = z.infer<typeof directoryPositionSchema>;

export const membershipSchema = z.strictObject({
  standing: z.enum(['member', 'observer']),
  ...heldSchema,
});
export type Membership = z.infer<typeof membershipSchema>;

/** What the office adds to a state of the built-in table, or a state that the table lacks. */
export const officeStateSchema = z.strictObject({
  iso3: stateRefSchema.shape.iso3,
  /** The name to print instead of the table's, or the name of a state that is not in it. */
  printed: wordingSchema.optional(),
  /** Other forms to choose from, such as Belice beside Belize. */
  forms: z.array(wordingSchema).readonly(),
  /** In the order of their dates. Takes the place of what the table says, where it is there. */
  memberships: z.array(membershipSchema).readonly().optional(),
});
export type OfficeState = z.infer<typeof officeStateSchema>;

/** What the office added to the built-in directory or corrected in it; sessions keep what they have. */
export const officeDirectorySchema = z.strictObject({
  people: z.array(directoryPersonSchema).readonly(),
  positions: z.array(directoryPositionSchema).readonly(),
  /** New ones, and those that stand in the place of the built-in one with the same id. */
  bodies: z.array(bodySchema).readonly(),
  states: z.array(officeStateSchema).readonly(),
});
export type OfficeDirectory = z.infer<typeof officeDirectorySchema>;

export const emptyDirectory: OfficeDirectory = {
  people: [],
  positions: [],
  bodies: [],
  states: [],
};
