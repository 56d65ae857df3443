import { IconButton } from '#renderer/components/button.tsx';

interface AddButtonProps {
  readonly label: string;
  readonly onAdd: () => void;
}

/** The `+` beside the label of a list. */
export function AddButton({ label, onAdd }: AddButtonProps) {
  return (
    <span className="item-form-add">
      <IconButton label={label} icon="add" size="small" onClick={onAdd} />
    </span>
  );
}
