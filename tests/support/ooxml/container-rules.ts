import { posix } from 'node:path';
import type { Find } from './package-finding.ts';
import { repeated } from './repeated.ts';
import { contentTypesPart, type WordPackage } from './word-package.ts';

/** What a relationship of a type (its last word) must find as the content type of its target. */
const expectedTypes: Readonly<Record<string, string>> = {
  officeDocument: 'wordprocessingml.document.main+xml',
  styles: 'wordprocessingml.styles+xml',
  numbering: 'wordprocessingml.numbering+xml',
  settings: 'wordprocessingml.settings+xml',
  webSettings: 'wordprocessingml.webSettings+xml',
  fontTable: 'wordprocessingml.fontTable+xml',
  footnotes: 'wordprocessingml.footnotes+xml',
  endnotes: 'wordprocessingml.endnotes+xml',
  comments: 'wordprocessingml.comments+xml',
  header: 'wordprocessingml.header+xml',
  footer: 'wordprocessingml.footer+xml',
  'core-properties': 'package.core-properties+xml',
  'extended-properties': 'officedocument.extended-properties+xml',
};

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The part whose relationships a .rels part holds; empty for the package's own. */
function ownerOf(rels: string): string {
  const name = posix.basename(rels);
  if (name === '.rels') return '';
  return posix.join(posix.dirname(posix.dirname(rels)), name.slice(0, -'.rels'.length));
}

function relationshipsOf(opened: WordPackage, rels: string): readonly Relationship[] {
  const column = (attribute: string) =>
    opened.values(rels, `/rel:Relationships/rel:Relationship/@${attribute}`);
  const external = new Set(
    opened.values(rels, '/rel:Relationships/rel:Relationship[@TargetMode="External"]/@Id'),
  );
  const types = column('Type');
  const targets = column('Target');
  return column('Id').map((id, index) => ({
    id,
    type: (types[index] ?? '').split('/').at(-1) ?? '',
    target: targets[index] ?? '',
    external: external.has(id),
  }));
}

function targetPart(owner: string, target: string): string {
  return posix.resolve('/', posix.dirname(owner), target).slice(1);
}

/** The declared content type of a part, by its own entry or by its extension. */
function contentTypeOf(opened: WordPackage, part: string): string | undefined {
  const own = opened.values(
    contentTypesPart,
    `/ct:Types/ct:Override[@PartName="/${part}"]/@ContentType`,
  );
  const extension = part.slice(part.lastIndexOf('.') + 1);
  const general = opened.values(
    contentTypesPart,
    `/ct:Types/ct:Default[@Extension="${extension}"]/@ContentType`,
  );
  return own[0] ?? general[0];
}

function isAllowedOutside({ type, target }: Relationship): boolean {
  return type === 'hyperlink' && /^(https?:\/\/|mailto:)/i.test(target);
}

function checkRelationships(opened: WordPackage, find: Find): void {
  const pointedAt = new Set<string>([contentTypesPart]);
  for (const rels of opened.xmlParts(/(^|\/)_rels\/[^/]*\.rels$/)) {
    const owner = ownerOf(rels);
    const relationships = relationshipsOf(opened, rels);
    pointedAt.add(rels);
    if (owner !== '' && !opened.has(owner)) find('relationships of an absent part', rels, owner);
    for (const id of repeated(relationships.map(({ id }) => id))) {
      find('relationship id twice', rels, id);
    }
    for (const relationship of relationships) {
      if (relationship.external) {
        if (!isAllowedOutside(relationship)) find('external target', rels, relationship.target);
        continue;
      }
      const part = targetPart(owner, relationship.target);
      pointedAt.add(part);
      if (!opened.has(part)) find('relationship to an absent part', rels, part);
      const expected = expectedTypes[relationship.type];
      const declared = contentTypeOf(opened, part);
      if (expected && declared && !declared.endsWith(expected)) {
        find('wrong content type', part, declared);
      }
    }
    const known = new Set(relationships.map(({ id }) => id));
    for (const used of opened.values(owner, '//@r:*')) {
      if (used !== '' && !known.has(used)) find('undefined relationship', owner, used);
    }
  }
  for (const part of opened.entries) {
    if (!pointedAt.has(part)) find('part that nothing points at', part, part);
  }
}

function checkContentTypes(opened: WordPackage, find: Find): void {
  for (const part of opened.entries) {
    if (part !== contentTypesPart && !contentTypeOf(opened, part)) {
      find('part without content type', part, part);
    }
  }
  for (const name of opened.values(contentTypesPart, '/ct:Types/ct:Override/@PartName')) {
    if (!opened.has(name.slice(1))) find('content type of an absent part', contentTypesPart, name);
  }
}

function checkXml(opened: WordPackage, find: Find): void {
  for (const [part, message] of opened.broken) find('not well-formed', part, message);
  for (const part of opened.declaringTypes) find('document type declared', part, part);
  for (const part of opened.xmlParts(/^word\//)) {
    const prefixes = opened.values(part, '/*/@mc:Ignorable').flatMap((list) => list.split(/\s+/));
    const declared = new Set(opened.prefixes(part));
    for (const prefix of prefixes) {
      if (!declared.has(prefix)) find('undeclared ignorable prefix', part, prefix);
    }
  }
}

/** The rules of the zip and of the Open Packaging Conventions (ECMA-376 part 2). */
export function checkContainer(opened: WordPackage, find: Find): void {
  for (const name of repeated(opened.entries.map((entry) => entry.toLowerCase()))) {
    find('entry twice in the zip', name, name);
  }
  checkXml(opened, find);
  checkContentTypes(opened, find);
  checkRelationships(opened, find);
}
