import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Field } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { themes } from '#renderer/stores/interface-store.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { settingsWords } from '#renderer/strings/settings/settings-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { languages } from '#shared/domain/language.ts';
import { zoomSteps } from '#shared/machine/zoom-questions.ts';

/** How large the window is shown; the menu may have set a size between the steps. */
function ZoomField() {
  const { machine } = useWindow();
  const words = useWords(settingsWords);
  const [percent, setPercent] = useState<number>();
  useEffect(() => {
    void machine.windowZoom({}).then((zoom) => setPercent(zoom.percent));
  }, [machine]);
  if (percent === undefined) return null;
  const steps = [...new Set([...zoomSteps, percent])].toSorted((one, other) => one - other);
  return (
    <Field label={words.zoom} hint={words.zoomHint}>
      {(control) => (
        <Select
          {...control}
          value={String(percent)}
          options={steps.map((step) => ({ value: String(step), label: words.percent(step) }))}
          onChange={(chosen) => {
            setPercent(Number(chosen));
            void machine.setWindowZoom({ percent: Number(chosen) });
          }}
        />
      )}
    </Field>
  );
}

/** How this computer shows the window. */
export function WindowSettings() {
  const { interface: look, facts } = useWindow();
  const words = useWords(settingsWords);
  const { languages: names } = useWords(frameWords);
  const { language, theme, speak, wear } = useStore(look);
  return (
    <>
      <Field label={words.language}>
        {(control) => (
          <Select
            {...control}
            value={language}
            options={languages.map((each) => ({ value: each, label: names[each] }))}
            onChange={speak}
          />
        )}
      </Field>
      <Field label={words.theme}>
        {(control) => (
          <Select
            {...control}
            value={theme}
            options={themes.map((each) => ({ value: each, label: words.themes[each] }))}
            onChange={wear}
          />
        )}
      </Field>
      {facts.edition === 'desktop' && <ZoomField />}
    </>
  );
}
