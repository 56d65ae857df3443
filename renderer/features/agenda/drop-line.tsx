/** Where dragged items would go, with the number that the first of them would have. */
export interface DropLineProps {
  /** Pixels from the top of the tree. */
  readonly top: number;
  /** From 0. */
  readonly level: number;
  readonly number: string;
}

/** The line that shows where dragged items would go. */
export function DropLine({ top, level, number }: DropLineProps) {
  return (
    <div className="agenda-drop" style={{ top, left: 20 + level * 24 }} aria-hidden="true">
      <b>{number}</b>
    </div>
  );
}
