import { childElements, parseXml, rootOf } from './xml.ts';

/** A relationship of a part (ECMA-376-2, 9.3). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part it leads to, or the address where it leads outside. */
  readonly target: string;
  readonly external: boolean;
}

/** Name of the part that holds the relationships of another; of the package itself for ''. */
export function relationshipsPart(owner: string): string {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  return `${folder}_rels/${owner.slice(folder.length)}.rels`;
}

/** A target as written, made a part name. */
function resolved(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The relationships of a part; of the package itself for ''. None where their part is missing or broken. */
export function relationshipsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  owner: string,
): readonly Relationship[] {
  const bytes = parts.get(relationshipsPart(owner));
  const document = bytes && parseXml(bytes);
  if (!document) return [];
  return [...childElements(rootOf(document))].map((element) => {
    const external = element.getAttribute('TargetMode') === 'External';
    const target = element.getAttribute('Target') ?? '';
    return {
      id: element.getAttribute('Id') ?? '',
      type: element.getAttribute('Type') ?? '',
      target: external ? target : resolved(owner, target),
      external,
    };
  });
}

/** The part that a relationship of this type (`styles`, `footnotes`) leads to, if it is there. */
export function relatedPart(
  parts: ReadonlyMap<string, Uint8Array>,
  owner: string,
  type: string,
): string | undefined {
  return relationshipsOf(parts, owner).find(
    (relationship) =>
      relationship.type.endsWith(`/${type}`) &&
      !relationship.external &&
      parts.has(relationship.target),
  )?.target;
}
