import type { KeyboardEvent } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { MenuButton, type MenuEntry } from '#renderer/components/menu-button.tsx';
import type { PaperSight } from '#renderer/components/paper/paper-pages.tsx';
import { type PaperZoom, zoomChoices } from '#renderer/components/paper/paper-zoom.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { pageWords } from '#renderer/strings/page/page-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';

const kinds: readonly PaperKind[] = ['report', 'orderOfBusiness'];

interface PaperTabsProps {
  readonly kind: PaperKind;
  /** Id of what they show; the tab of a paper has it with the kind behind. */
  readonly panel: string;
}

function PaperTabs({ kind, panel }: PaperTabsProps) {
  const { workspace } = useWindow();
  const words = useWords(pageWords);
  const { showPaper } = workspace.getState();
  const onKeyDown = (event: KeyboardEvent) => {
    const here = kinds.indexOf(kind);
    const moves: Partial<Record<string, number>> = {
      ArrowRight: here + 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: -1,
    };
    const next = kinds.at((moves[event.key] ?? Number.NaN) % kinds.length);
    if (moves[event.key] === undefined || next === undefined) return;
    event.preventDefault();
    showPaper(next);
    document.getElementById(`${panel}-${next}`)?.focus();
  };
  return (
    <div className="page-tabs" role="tablist" aria-label={words.papers} onKeyDown={onKeyDown}>
      {kinds.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${panel}-${each}`}
          aria-selected={each === kind}
          aria-controls={panel}
          tabIndex={each === kind ? 0 : -1}
          onClick={() => showPaper(each)}
        >
          {words.kinds[each]}
        </button>
      ))}
    </div>
  );
}

interface PageHeaderProps extends PaperTabsProps {
  readonly sight: PaperSight | undefined;
  readonly zoom: PaperZoom;
}

/** Which paper is shown, which of its sheets and how large. */
export function PageHeader({ kind, panel, sight, zoom }: PageHeaderProps) {
  const { workspace } = useWindow();
  const words = useWords(pageWords);
  const { zoomPage, showPage } = workspace.getState();
  const zoomName = (choice: PaperZoom) =>
    typeof choice === 'number' ? words.percent(choice) : words.zooms[choice];
  const entry = (choice: PaperZoom): MenuEntry => ({
    kind: 'check',
    label: zoomName(choice),
    checked: choice === zoom,
    onChoose: () => zoomPage(choice),
  });
  return (
    <header className="page-header">
      <PaperTabs kind={kind} panel={panel} />
      <span className="frame-fill" />
      {sight && (
        <span className="page-count" data-tip={words.sheetOf(sight.sheet, sight.sheets)}>
          <span aria-hidden="true">{`${sight.sheet} / ${sight.sheets}`}</span>
          <span className="hidden-words">{words.sheetOf(sight.sheet, sight.sheets)}</span>
        </span>
      )}
      <MenuButton
        align="end"
        button={
          <Button look="subtle" size="small">
            <span className="hidden-words">{words.zoom}: </span>
            {zoomName(zoom)}
            <Icon name="chevronDown" size={12} />
          </Button>
        }
        entries={[
          entry('text'),
          entry('sheet'),
          { kind: 'separator' },
          ...zoomChoices.map((choice) => entry(choice)),
        ]}
      />
      <IconButton
        size="small"
        icon="dismiss"
        label={words.hide}
        keys={`${words.ctrl}+${words.shift}+P`}
        onClick={() => showPage(false)}
      />
    </header>
  );
}
