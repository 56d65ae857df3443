import { useEffect, useRef, useState } from 'react';
import './tip-layer.css';

interface Tip {
  readonly words: string;
  readonly anchor: Element;
}

/** Milliseconds that the pointer rests before the words appear; the focus shows them at once. */
const rest = 500;

function tipOf(target: EventTarget | null): Tip | undefined {
  const anchor = target instanceof Element ? target.closest('[data-tip]') : null;
  const words = anchor?.getAttribute('data-tip');
  return anchor && words ? { words, anchor } : undefined;
}

/**
 * Shows the words of whatever has `data-tip` while the pointer rests on it or the keyboard is on it. One layer
 * serves the whole window. The words repeat a name that the control has already, so screen readers skip them.
 */
export function TipLayer() {
  const [tip, show] = useState<Tip>();
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      show(undefined);
    };
    const over = ({ target }: PointerEvent) => {
      const next = tipOf(target);
      clearTimeout(timer);
      show((present) => (present?.anchor === next?.anchor ? present : undefined));
      if (next) timer = setTimeout(() => show(next), rest);
    };
    const focus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) show(tipOf(target));
    };
    const key = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') hide();
    };
    const events = new AbortController();
    const { signal } = events;
    document.addEventListener('pointerover', over, { signal });
    document.addEventListener('pointerdown', hide, { signal });
    document.addEventListener('focusin', focus, { signal });
    document.addEventListener('focusout', hide, { signal });
    document.addEventListener('keydown', key, { signal });
    document.addEventListener('scroll', hide, { signal, capture: true });
    return () => {
      clearTimeout(timer);
      events.abort();
    };
  }, []);
  useEffect(() => {
    const shown = layer.current;
    if (!shown || !tip) return;
    shown.showPopover();
    const anchor = tip.anchor.getBoundingClientRect();
    const { width, height } = shown.getBoundingClientRect();
    const left = anchor.left + (anchor.width - width) / 2;
    const below = anchor.bottom + 4;
    const fits = below + height <= innerHeight - 4;
    shown.style.left = `${Math.max(4, Math.min(left, innerWidth - width - 4))}px`;
    shown.style.top = `${fits ? below : anchor.top - height - 4}px`;
  }, [tip]);
  return tip ? (
    <div key={tip.words} ref={layer} className="tip" popover="manual" aria-hidden="true">
      {tip.words}
    </div>
  ) : null;
}
