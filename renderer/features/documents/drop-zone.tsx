import { useRef } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Register } from './use-register.ts';
import { useFileDrop } from './use-row-drop.ts';

interface DropZoneProps {
  readonly register: Register;
  readonly isKeeping: boolean;
}

/** Where files become documents of the register. */
export function DropZone({ register, isKeeping }: DropZoneProps) {
  const { files } = useWords(documentsWords);
  const area = useRef<HTMLDivElement>(null);
  const isOver = useFileDrop(area, (dropped) => void register.register(dropped));
  return (
    <div ref={area} className={`drop-zone${isOver ? ' drop-zone-over' : ''}`}>
      <Icon name="upload" size={20} />
      <span role="status">{isKeeping ? files.keeping : files.dropToRegister}</span>
      <Button look="link" onClick={() => void register.chooseAndRegister()}>
        {files.choose}
      </Button>
    </div>
  );
}
