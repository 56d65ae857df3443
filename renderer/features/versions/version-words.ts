import { circulationWords } from '#renderer/strings/circulations/circulation-words.ts';
import { exportWords } from '#renderer/strings/export/export-words.ts';
import { fileWords } from '#renderer/strings/files/file-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { KeptVersion } from './kept-version.ts';

/** The words of the versions of a session, from the parts of the window that they belong to. */
export function useVersionWords() {
  const { versions, undo } = useWords(safekeepingWords);
  const circulations = useWords(circulationWords);
  const { papers } = useWords(exportWords);
  const { namesInSentences } = useWords(frameWords);
  const names = useWords(fileWords);
  const moments = useMoments();
  return {
    versions,
    undo,
    circulations,
    papers,
    names,
    moments,
    /** Why a version was kept, or as what it circulated. */
    reasonOf: (version: KeptVersion): string =>
      version.kind === 'copy'
        ? versions.reasons[version.copy.reason]
        : circulations.circulated(version.circulation.symbol ?? '–'),
    factsOf: (version: KeptVersion): string | undefined => {
      if (version.kind === 'copy') return undefined;
      const { paper, language, date } = version.circulation;
      const day = moments.day(`${date}T12:00`);
      return circulations.facts(papers[paper], namesInSentences[language], day);
    },
  };
}
export type VersionWords = ReturnType<typeof useVersionWords>;
