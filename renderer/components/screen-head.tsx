import { useEffect, useRef } from 'react';
import { Button } from './button.tsx';

interface ScreenHeadProps {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
}

/** The head of a screen that was opened from another one: the way back has the focus, and Escape takes it. */
export function ScreenHead({ title, back, onBack }: ScreenHeadProps) {
  const head = useRef<HTMLElement>(null);
  useEffect(() => head.current?.querySelector('button')?.focus(), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      // In a dialog over the screen Escape closes the dialog alone.
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) onBack();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onBack]);
  return (
    <header className="frame-head" ref={head}>
      <Button look="subtle" onClick={onBack}>
        {back}
      </Button>
      <h1>{title}</h1>
    </header>
  );
}
