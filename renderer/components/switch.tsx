import { Switch as Base } from '@base-ui/react/switch';
import './switch.css';

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off, with its words. */
export function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch within is the control
    <label className="switch">
      <Base.Root className="switch-track" checked={checked} onCheckedChange={onChange}>
        <Base.Thumb className="switch-thumb" />
      </Base.Root>
      {label}
    </label>
  );
}
