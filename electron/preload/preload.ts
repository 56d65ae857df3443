// Runs in the sandbox before the page. It gives the page the functions of the contract and nothing else.
import { contextBridge, ipcRenderer } from 'electron';
import { eventChannel, questionChannel } from '#electron/ipc/channels.ts';
import { eventNames } from '#shared/machine/event-names.ts';
import { questionNames } from '#shared/machine/question-names.ts';

type Listener = (event: unknown) => void;

const listeners = new Map(eventNames.map((name) => [name, new Set<Listener>()]));

// Electron's own event object stays here: it would lead the page to the messages themselves.
ipcRenderer.on(eventChannel, (_event, name: string, event: unknown) => {
  const own = listeners.get(name);
  for (const listener of own ?? []) listener(event);
  // A page that does not listen yet holds nothing that could be lost.
  if (name === 'flushBeforeClose' && own?.size === 0) {
    void ipcRenderer.invoke(questionChannel, 'readyToClose', {});
  }
});

/** Listens to an event of the contract; what comes back stops the listening. */
function on(name: string, listener: Listener): () => void {
  const own = listeners.get(name);
  own?.add(listener);
  return () => own?.delete(listener);
}

const asking = questionNames.map((name) => [
  name,
  (request: unknown): Promise<unknown> => ipcRenderer.invoke(questionChannel, name, request),
]);

contextBridge.exposeInMainWorld(
  'minutaMachine',
  Object.freeze({ ...Object.fromEntries(asking), on }),
);
