import { Document, type XmlComponent } from 'docx';
import { escapedXml } from './escaped-xml.ts';

function attributesXml(attributes: object): string {
  let xml = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) xml += ` ${name}="${escapedXml(String(value))}"`;
  }
  return xml;
}

/** Content of an element in docx's form: a text, `{_attr}`, or further elements; one or an array of them. */
function elementXml(name: string, content: unknown): string {
  let attributes = '';
  let inner = '';
  for (const child of Array.isArray(content) ? content : [content]) {
    if (typeof child !== 'object' || child === null) inner += escapedXml(String(child ?? ''));
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

/** The document that docx asks for; the components written here take nothing from it. */
const file = new Document({ sections: [] });

/** Writes a component of the docx package as XML, with its usual prefixes and without their declarations. */
export function componentXml(component: XmlComponent): string {
  const prepared = component.prepForXml({ file, viewWrapper: file.Document, stack: [] });
  return prepared ? objectXml(prepared) : '';
}
