import { type IconName, iconPaths } from './icon-paths.ts';
import './icon.css';

interface IconProps {
  readonly name: IconName;
  /** Edge in pixels; 20 beside words, 16 in rows. */
  readonly size?: 12 | 16 | 20;
}

/** A sign of the Fluent set in the colour of the words beside it. It says nothing to a screen reader. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
