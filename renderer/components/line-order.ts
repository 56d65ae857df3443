/** Where a line goes by one step, among those that stay; undefined at the end of the list. */
export function steppedIndex(index: number, step: -1 | 1, total: number): number | undefined {
  const next = index + step;
  return next < 0 || next >= total ? undefined : next;
}

/** Where a line goes, among those that stay, when it is dropped at an edge of another. */
export function indexAfterDrop(from: number, over: number, edge: 'before' | 'after'): number {
  const gap = edge === 'before' ? over : over + 1;
  return from < gap ? gap - 1 : gap;
}

/** A list with one of its values at another place; `index` counts those that stay. */
export function reordered<Value>(
  list: readonly Value[],
  value: Value,
  index: number,
): readonly Value[] {
  return list.filter((each) => each !== value).toSpliced(index, 0, value);
}
