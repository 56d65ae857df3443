import { type Relationship, relationshipsOf } from './relationships.ts';
import type { TemplateProblem } from './template-problem.ts';

/** Addresses of the web and of mail may stay; Word follows them only when asked. */
function isHarmless({ type, target }: Relationship): boolean {
  return type.endsWith('/hyperlink') && /^(https?:\/\/|mailto:)/i.test(target);
}

/** What the parts of a template take from outside the file. The .dotx it was made from is dropped on filling. */
export function outsideContent(parts: ReadonlyMap<string, Uint8Array>): readonly TemplateProblem[] {
  const targets = new Set<string>();
  for (const part of parts.keys()) {
    for (const relationship of relationshipsOf(parts, part)) {
      const { external, type, target } = relationship;
      if (external && !type.endsWith('/attachedTemplate') && !isHarmless(relationship)) {
        targets.add(target);
      }
    }
  }
  return [...targets].map((target) => ({ kind: 'outsideContent', target }));
}
