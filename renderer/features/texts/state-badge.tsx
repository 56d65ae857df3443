import { Icon } from '#renderer/components/icon.tsx';
import type { IconName } from '#renderer/components/icon-paths.ts';
import { textsWords } from '#renderer/strings/texts/texts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { CorrectableParagraph } from '#shared/report/correctable-paragraphs.ts';

const signs = {
  edited: 'edit',
  stale: 'warning',
  free: 'add',
  leftOut: 'eyeOff',
} as const satisfies Record<string, IconName>;

/** What a hand did to a paragraph; nothing for one that prints as composed. */
export function StateBadge({ paragraph: { state } }: { readonly paragraph: CorrectableParagraph }) {
  const { states } = useWords(textsWords);
  if (state === 'composed') return null;
  return (
    <span className={`badge paragraph-${state}`}>
      <Icon name={signs[state]} size={16} />
      {states[state]}
    </span>
  );
}
