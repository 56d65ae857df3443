import { Document, type XmlComponent } from 'docx';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

function attributesXml(attributes: object): string {
  let xml = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) xml += ` ${name}="${escaped(String(value))}"`;
  }
  return xml;
}

/** Children of an element in docx's form: a text, `{_attr}`, or further elements; one or an array of them. */
function elementXml(name: string, content: unknown): string {
  let attributes = '';
  let inner = '';
  for (const child of Array.isArray(content) ? content : [content]) {
    if (typeof child !== 'object' || child === null) inner += escaped(String(child ?? ''));
    else if ('_attr' in child) attributes += attributesXml(child._attr);
    else inner += objectXml(child);
  }
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function objectXml(element: object): string {
  let xml = '';
  for (const [name, content] of Object.entries(element)) xml += elementXml(name, content);
  return xml;
}

/**
 * Writes components of the docx package as XML, with its usual prefixes and without their declarations.
 * Packing a document for it, and patching one even more, takes several times as long.
 */
export function componentWriter(): (component: XmlComponent) => string {
  const file = new Document({ sections: [] });
  const context = { file, viewWrapper: file.Document, stack: [] };
  return (component) => {
    const prepared = component.prepForXml(context);
    return prepared ? objectXml(prepared) : '';
  };
}
