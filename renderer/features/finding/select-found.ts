/** Frames within which a field that was gone to is on the screen. */
const patience = 30;

function isNoText(node: Node): boolean {
  return node instanceof HTMLElement && node.contentEditable === 'false';
}

/** The pieces of words of a field, without what stands in it as a sign. */
function piecesOf(field: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(
    field,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (isNoText(node)) return NodeFilter.FILTER_REJECT;
      return node instanceof Text ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    },
  );
  const pieces: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) pieces.push(node);
  return pieces;
}

/** The place in the pieces that stands so many letters from their beginning. */
function placeAt(pieces: readonly Text[], letters: number): readonly [Text, number] | undefined {
  let rest = letters;
  for (const piece of pieces) {
    if (rest <= piece.length) return [piece, rest];
    rest -= piece.length;
  }
  return undefined;
}

function startOf(all: string, words: string, nth: number): number {
  let start = all.indexOf(words);
  for (let count = 0; count < nth && start >= 0; count += 1)
    start = all.indexOf(words, start + words.length);
  return start;
}

function selectIn(field: HTMLElement, words: string, nth: number): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const start = startOf(field.value, words, nth);
    if (start >= 0) field.setSelectionRange(start, start + words.length);
    return;
  }
  const pieces = piecesOf(field);
  const start = startOf(pieces.map(({ data }) => data).join(''), words, nth);
  const from = start < 0 ? undefined : placeAt(pieces, start);
  const to = placeAt(pieces, start + words.length);
  if (from && to) getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1]);
}

/** Selects words in the field that gets the focus next: the one after `nth` others like them. */
export function selectFound(
  field: { readonly record: string; readonly part: string },
  words: string,
  nth: number,
): void {
  let frames = 0;
  const look = () => {
    const focused = document.activeElement;
    frames += 1;
    if (
      focused instanceof HTMLElement &&
      focused.dataset.record === field.record &&
      focused.dataset.part === field.part
    ) {
      // An editor that has just opened puts the cursor where it wants it first.
      requestAnimationFrame(() => selectIn(focused, words, nth));
    } else if (frames < patience) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
