import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import { Tabs } from '#renderer/components/tabs.tsx';
import { useWindow } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { type SettingsGroup, settingsGroups } from '#renderer/strings/settings/settings-strings.ts';
import { settingsWords } from '#renderer/strings/settings/settings-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { PaperSettings } from './paper-settings.tsx';
import { SafetySettings } from './safety-settings.tsx';
import { SessionSettings } from './session-settings.tsx';
import { SpellingSettings } from './spelling-settings.tsx';
import { SymbolSettings } from './symbol-settings.tsx';
import { WindowSettings } from './window-settings.tsx';
import './settings-dialog.css';

const views = {
  window: WindowSettings,
  sessions: SessionSettings,
  symbols: SymbolSettings,
  papers: PaperSettings,
  spelling: SpellingSettings,
  safety: SafetySettings,
} as const;

interface SettingsDialogProps {
  /** What is shown first. */
  readonly group?: SettingsGroup;
  readonly onClose: () => void;
}

/** Everything that is decided once. What is chosen holds at once; there is nothing to confirm. */
export function SettingsDialog({ group: first = 'window', onClose }: SettingsDialogProps) {
  const words = useWords(settingsWords);
  const { close } = useWords(frameWords);
  const [group, show] = useState<SettingsGroup>(first);
  const isUnreadable = useStore(useWindow().settings, (state) => state.isUnreadable);
  const View = views[group];
  return (
    <Dialog title={words.title} onClose={onClose} size="wide">
      <div className="settings">
        <Tabs
          label={words.title}
          direction="column"
          tabs={settingsGroups.map((id) => ({ id, label: words.groups[id] }))}
          shown={group}
          onShow={show}
        >
          <div className="settings-group">
            {isUnreadable && (
              <div role="alert">
                <MessageBar kind="warning">{words.unreadable}</MessageBar>
              </div>
            )}
            <View />
          </div>
        </Tabs>
      </div>
      <div className="dialog-choices">
        <Button look="primary" onClick={onClose}>
          {close}
        </Button>
      </div>
    </Dialog>
  );
}
