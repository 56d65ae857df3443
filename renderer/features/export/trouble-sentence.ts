import type { ExportStrings } from '#renderer/strings/export/export-strings.ts';
import type { FileStrings } from '#renderer/strings/files/file-strings.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';

/** Why a paper could not be made or saved, for staff. */
export function troubleSentence(
  why: MachineFailure,
  trouble: FileStrings['trouble'],
  words: Pick<ExportStrings, 'late' | 'noPdf' | 'noProgram'>,
): string {
  switch (why.kind) {
    case 'full':
    case 'readOnly':
    case 'denied':
    case 'missing':
    case 'tooLarge':
      return trouble[why.kind];
    case 'failed':
      if (why.code === 'ETIMEDOUT') return words.late;
      return why.code === 'noPdf' ? words.noPdf : trouble.other;
    case 'notAllowed':
      return words.noProgram;
    default:
      return trouble.other;
  }
}
