import { SectionHead } from '#renderer/components/section-head.tsx';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';

/** Not built yet. */
export function DocumentsSection() {
  const words = useWords(actionWords);
  return <SectionHead title={words.goDocuments} />;
}
