import { BuilderElement, type XmlComponent } from 'docx';
import { componentXml } from './component-xml.ts';

/** XML around a place that is left open. */
export type Mould = readonly [before: string, after: string];

/** Stands in the place that a mould leaves open. */
export function opening(): XmlComponent {
  return new BuilderElement({ name: 'opening' });
}

/**
 * Lets docx write each kind of paragraph and run once: the words are then set into its XML. A paper of a
 * thousand items has a dozen kinds; making docx's objects for every run took most of the time of filling.
 */
export function moulds(): (key: string, component: () => XmlComponent) => Mould {
  const made = new Map<string, Mould>();
  return (key, component) => {
    const known = made.get(key);
    if (known) return known;
    const [before = '', after = ''] = componentXml(component()).split('<opening/>');
    const mould: Mould = [before, after];
    made.set(key, mould);
    return mould;
  };
}
