/** What a sticky pattern matches exactly at `at`. The only place that touches a pattern's `lastIndex`. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}
