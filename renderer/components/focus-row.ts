/** Gives the focus to a row of a list, by its `data-row`; one that is about to be drawn gets it then. */
export function focusRowIn(list: Element | null, id: string): void {
  const find = () => list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  const row = find();
  if (row) row.focus();
  else requestAnimationFrame(() => find()?.focus());
}
