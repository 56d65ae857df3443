/** Controls by whose name or id a form answers in the place of its own properties. */
const named =
  ':is(button, fieldset, img, input, object, output, select, textarea):is([name], [id])';

/**
 * The body of a page that came from outside. It belongs to a document of its own, in which nothing is loaded and
 * nothing runs; and no name or id in it stands in for a property that its reader asks for (`form.tagName`,
 * `document.body`).
 */
export function inertPage(html: string): Element {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found: unknown = Reflect.get(Document.prototype, 'body', page);
  if (!(found instanceof Element)) throw new Error('every page that is parsed has a body');
  for (const element of found.querySelectorAll(named)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  return found;
}
