import { Icon } from '#renderer/components/icon.tsx';
import type { IconName } from '#renderer/components/icon-paths.ts';
import { useWorkspace } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import './rail.css';

export interface RailEntry {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly count?: number | undefined;
  readonly current: boolean;
  /** Begins what stands apart at the foot. */
  readonly isApart?: boolean;
  readonly onChoose: () => void;
}

interface RailProps {
  readonly label: string;
  readonly head?: React.ReactNode;
  readonly entries: readonly RailEntry[];
  readonly children?: React.ReactNode;
}

/** The parts of what fills the window, at its left. Drawn together it shows their signs alone. */
export function Rail({ label, head, entries, children }: RailProps) {
  const words = useWords(frameWords);
  const { railOpen, openRail } = useWorkspace((state) => state);
  return (
    <nav className={railOpen ? 'rail' : 'rail rail-compact'} aria-label={label} data-pane>
      {head && <div className="rail-head">{head}</div>}
      <ul>
        {entries.map(({ id, label: name, icon, count, current, isApart, onChoose }) => (
          <li key={id} className={isApart ? 'rail-apart' : undefined}>
            <button
              type="button"
              className="rail-entry"
              aria-current={current ? 'page' : undefined}
              data-tip={railOpen ? undefined : name}
              onClick={onChoose}
            >
              <Icon name={icon} />
              <span className="rail-name">{name}</span>
              {count !== undefined && <span className="rail-count">{count}</span>}
            </button>
          </li>
        ))}
      </ul>
      {children}
      <button
        type="button"
        className="rail-entry rail-toggle"
        aria-expanded={railOpen}
        data-tip={railOpen ? undefined : words.expandRail}
        onClick={() => openRail(!railOpen)}
      >
        <Icon name={railOpen ? 'railClose' : 'railOpen'} />
        <span className="rail-name">{railOpen ? words.collapseRail : words.expandRail}</span>
      </button>
    </nav>
  );
}
