import type { Speaker } from '#shared/domain/speaker.ts';
import type { SpeakerCase } from '#shared/drafting/drafting-language.ts';
import type { Part } from '#shared/drafting/sentence.ts';
import type { Composition, DraftRun } from './draft.ts';
import { joined, partOf, runsOf } from './runs.ts';
import { textRuns } from './text-runs.ts';

/**
 * A person as printed: honorific and name, position, institution, parted by commas. The state prints only
 * for somebody of whom nothing else is known; otherwise it stands in the position, in the office's words.
 */
export function describedPerson(
  composition: Composition,
  speaker: Speaker,
  where: SpeakerCase,
): Part<DraftRun> {
  const { drafting, language } = composition;
  const words: (string | DraftRun)[] = [drafting.person(where, speaker.honorific, speaker.name)];
  const position = textRuns(composition, speaker.position, {
    record: speaker.id,
    part: 'position',
  });
  const institution = textRuns(composition, speaker.institution, {
    record: speaker.id,
    part: 'institution',
  });
  for (const runs of [position, institution]) {
    if (runs.length > 0) words.push(', ', ...runs);
  }
  if (position.length === 0 && institution.length === 0 && speaker.state) {
    words.push(`, ${drafting.state(speaker.state)}`);
  }
  return partOf(joined(runsOf(words, language)));
}
