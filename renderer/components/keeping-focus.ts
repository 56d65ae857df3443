/** Does something that moves rows; the control that had the focus gets it back if its row was moved. */
export function keepingFocus(work: () => void): void {
  const { activeElement } = document;
  work();
  requestAnimationFrame(() => {
    if (document.activeElement === activeElement || !(activeElement instanceof HTMLElement)) return;
    if (activeElement.isConnected) activeElement.focus();
  });
}
