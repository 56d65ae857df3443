import { type CSSProperties, createContext, type ReactNode, useContext } from 'react';

/** Whether the paragraphs of a paper lead to their fields, and by which words a screen reader is told so. */
export const PaperLinks = createContext<string | undefined>(undefined);

/** How a place of a paper stands out. */
export interface PlaceLook {
  /** It belongs to the field that has the cursor. */
  readonly isMarked: boolean;
  /** What follows on the sheet is marked too. */
  readonly isJoined: boolean;
  /** The one that the Tab key comes to. */
  readonly isActive: boolean;
}

interface PlaceElementProps extends PlaceLook {
  readonly placeKey: string;
  readonly className: string;
  /** The rest of a paragraph that began on the sheet before: it was read there. */
  readonly isRepeated?: boolean;
  readonly style?: CSSProperties | undefined;
  readonly children: ReactNode;
}

/** A paragraph of a sheet, a line of its head or a note at its foot. */
export function PlaceElement({
  placeKey,
  className,
  isMarked,
  isJoined,
  isActive,
  isRepeated = false,
  style,
  children,
}: PlaceElementProps) {
  const links = useContext(PaperLinks);
  const classes = `${className}${isMarked ? ' paper-marked' : ''}${isMarked && isJoined ? ' paper-joined' : ''}`;
  if (links === undefined || isRepeated) {
    return (
      <p
        className={classes}
        style={style}
        data-place={links === undefined ? undefined : placeKey}
        aria-hidden={isRepeated || undefined}
      >
        {children}
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a link of the browser needs an address; this one leads to a field
    <div
      role="link"
      tabIndex={isActive ? 0 : -1}
      className={classes}
      style={style}
      data-place={placeKey}
      aria-description={links}
      aria-current={isMarked ? 'location' : undefined}
    >
      {children}
    </div>
  );
}
