import { useEffect, useState } from 'react';
import { useWindow } from '#renderer/stores/window-context.ts';

/** Whether LibreOffice is installed; undefined until that is known. */
export function useOffice(): boolean | undefined {
  const { machine } = useWindow();
  const [installed, setInstalled] = useState<boolean>();
  useEffect(() => {
    void machine.officeProgram({}).then((answer) => setInstalled(answer.installed));
  }, [machine]);
  return installed;
}
