/** What the package checks can say of a .docx; each is something that Word repairs, refuses or misprints. */
export const findingNames = [
  'not a zip',
  'entry twice in the zip',
  'not well-formed',
  'document type declared',
  'undeclared ignorable prefix',
  'part without content type',
  'content type of an absent part',
  'wrong content type',
  'relationship id twice',
  'relationship to an absent part',
  'relationships of an absent part',
  'undefined relationship',
  'part that nothing points at',
  'external target',
  'list definition twice',
  'undefined list',
  'list without abstract list',
  'undefined style',
  'style defined twice',
  'note without definition',
  'note defined twice',
  'note that nothing marks',
  'note marked twice',
  'cell without final paragraph',
  'drawing id twice',
  'bookmark id twice',
  'bookmark without end',
  'leftover placeholder',
  'run without language',
  'person named in the properties',
] as const;
export type FindingName = (typeof findingNames)[number];

export interface PackageFinding {
  readonly name: FindingName;
  /** The part of the package, `word/document.xml`. */
  readonly part: string;
  /** The offending id, target or words. */
  readonly detail: string;
}

/** Notes a finding. */
export type Find = (name: FindingName, part: string, detail: string) => void;
