/** The name under which the style sheet paints what is misspelt. */
const name = 'misspelt';

/** All marks of the window. They are painted over the text: the editor's own elements stay as they are. */
function highlight(): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  // Tells screen readers what the mark means.
  made.type = 'spelling-error';
  CSS.highlights.set(name, made);
  return made;
}

/** The marks of one editor. */
export interface MisspeltMarks {
  readonly show: (ranges: readonly Range[]) => void;
}

export function misspeltMarks(): MisspeltMarks {
  let shown: readonly Range[] = [];
  return {
    show: (ranges) => {
      if (shown.length === 0 && ranges.length === 0) return;
      const all = highlight();
      for (const range of shown) all.delete(range);
      for (const range of ranges) all.add(range);
      shown = ranges;
    },
  };
}
