import { useState } from 'react';
import { LiveText } from './live-text.tsx';
import type { RichTextProps } from './rich-text-props.ts';
import { StaticText } from './static-text.tsx';
import './rich-text.css';

/** A text with bold, italic, underline, notes and references. At rest it is words; the focus makes it an editor. */
export function RichText(props: RichTextProps) {
  const { at, label, inlines, language, placeholder, singleLine, before, after } = props;
  const [live, setLive] = useState<{ point: { left: number; top: number } | undefined }>();
  if (live) return <LiveText {...props} point={live.point} onLeave={() => setLive(undefined)} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML holds formatted text
    <div
      className={inlines.length === 0 ? 'control rich-text text-empty' : 'control rich-text'}
      role="textbox"
      tabIndex={0}
      aria-label={label}
      aria-multiline={!singleLine}
      lang={language}
      data-record={at.record}
      data-part={at.part}
      data-placeholder={placeholder}
      onMouseDown={(event) => {
        if (event.button !== 0) return;
        // The editor takes the focus itself, with the caret where the pointer is.
        event.preventDefault();
        setLive({ point: { left: event.clientX, top: event.clientY } });
      }}
      onFocus={() => setLive((present) => present ?? { point: undefined })}
    >
      {before && <span className="ghost text-ghost">{before}</span>}
      <StaticText inlines={inlines} />
      {after && <span className="ghost text-ghost">{after}</span>}
    </div>
  );
}
