import { Button } from '#renderer/components/button.tsx';
import { MenuButton, type MenuEntry } from '#renderer/components/menu-button.tsx';
import type { Circulation } from '#renderer/stores/circulations.ts';
import { useCirculatedFiles } from '#renderer/stores/use-circulated-files.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { circulationWords } from '#renderer/strings/circulations/circulation-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';

/** The files of a circulated paper: the Word file that circulated, and the one that was finally corrected. */
export function CirculatedFiles({ circulation }: { readonly circulation: Circulation }) {
  const words = useWords(circulationWords);
  const { facts } = useWindow();
  const files = useCirculatedFiles();
  const isDesktop = facts.edition === 'desktop';
  const { corrected } = circulation;
  const opening: readonly MenuEntry[] =
    isDesktop && corrected
      ? [
          {
            label: words.openCorrected(corrected.name),
            icon: 'open',
            onChoose: () => files.openCorrected(circulation),
          },
        ]
      : [];
  return (
    <>
      {isDesktop && (
        <Button size="small" icon="open" onClick={() => files.open(circulation)}>
          {words.openWord}
        </Button>
      )}
      <Button size="small" icon="save" onClick={() => files.save(circulation)}>
        {words.saveWord}
      </Button>
      {corrected ? (
        <MenuButton
          button={
            <Button size="small" icon="attach">
              {words.corrected}
            </Button>
          }
          entries={[
            ...opening,
            {
              label: words.saveCorrected,
              icon: 'save',
              onChoose: () => files.saveCorrected(circulation),
            },
            {
              label: words.replaceCorrected,
              icon: 'attach',
              onChoose: () => void files.attachCorrected(circulation),
            },
          ]}
        />
      ) : (
        <Button size="small" icon="attach" onClick={() => void files.attachCorrected(circulation)}>
          {words.attachCorrected}
        </Button>
      )}
    </>
  );
}
