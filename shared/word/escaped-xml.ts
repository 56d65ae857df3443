const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const special = /[&<>"]/;
const specials = /[&<>"]/g;

/** Text as it stands in XML, between tags or in an attribute. */
export function escapedXml(text: string): string {
  return special.test(text)
    ? text.replace(specials, (character) => escapes[character] ?? character)
    : text;
}
