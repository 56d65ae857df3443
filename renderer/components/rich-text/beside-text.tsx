import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface BesideTextProps {
  /** Where the words stand on the screen, asked anew when something scrolls. */
  readonly rect: () => DOMRect | undefined;
  readonly side: 'above' | 'below';
  readonly children: ReactNode;
}

const gap = 6;

/**
 * Something small beside words of a field, over everything else. In the order of the keyboard it stands where it
 * is written: after the field.
 */
export function BesideText({ rect, side, children }: BesideTextProps) {
  const panel = useRef<HTMLDivElement>(null);
  const latest = useRef(rect);
  useLayoutEffect(() => {
    latest.current = rect;
  });
  useLayoutEffect(() => {
    const shown = panel.current;
    if (!shown) return;
    shown.showPopover();
    const place = () => {
      const words = latest.current();
      if (!words) return;
      const { width, height } = shown.getBoundingClientRect();
      const above = words.top - height - gap;
      const below = words.bottom + gap;
      const fitsAbove = above >= gap;
      const fitsBelow = below + height <= innerHeight - gap;
      const isAbove = side === 'above' ? fitsAbove : !fitsBelow;
      shown.style.top = `${isAbove ? above : below}px`;
      shown.style.left = `${Math.max(gap, Math.min(words.left, innerWidth - width - gap))}px`;
      shown.style.visibility = words.bottom < 0 || words.top > innerHeight ? 'hidden' : 'visible';
    };
    place();
    const events = new AbortController();
    const { signal } = events;
    document.addEventListener('scroll', place, { signal, capture: true });
    window.addEventListener('resize', place, { signal });
    return () => events.abort();
  });
  return (
    <div ref={panel} className="beside-text" popover="manual">
      {children}
    </div>
  );
}
