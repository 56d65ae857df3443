import type { Element } from '@xmldom/xmldom';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { BlockName, ScalarName } from '#shared/report/paper.ts';
import type { OpenTemplate, Story } from './open-template.ts';
import { objectCharacter, type ParagraphText, paragraphText } from './paragraph-text.ts';
import {
  brokenPlaceholder,
  findPlaceholders,
  nearestName,
  type Placeholder,
} from './placeholder.ts';
import { templateContracts } from './template-contract.ts';
import type { TemplatePlace, TemplateProblem } from './template-problem.ts';
import { elementsBelow, isWord, rootOf, wordAncestor, wordChild } from './xml.ts';

/** A paragraph that a block will replace. */
export interface BlockPlace {
  readonly name: BlockName;
  readonly story: Story;
  readonly paragraph: Element;
}

/** A scalar's placeholder in a paragraph. */
export interface ScalarPlaceholder extends Placeholder {
  readonly name: ScalarName;
}

/** A paragraph with placeholders of scalars. */
export interface ScalarPlace {
  readonly story: Story;
  readonly paragraph: Element;
  readonly text: ParagraphText;
  readonly placeholders: readonly ScalarPlaceholder[];
}

/** The placeholders of a template, and what is wrong with them. */
export interface TemplateSurvey {
  readonly blocks: readonly BlockPlace[];
  readonly scalars: readonly ScalarPlace[];
  readonly problems: readonly TemplateProblem[];
}

function member<Name extends string>(names: readonly Name[], name: string): Name | undefined {
  return names.find((candidate) => candidate === name);
}

/** What keeps a block from replacing the paragraph that its placeholder stands in. */
function blockProblem(
  name: BlockName,
  place: TemplatePlace,
  paragraph: Element,
  { text }: ParagraphText,
  { start, end }: Placeholder,
): TemplateProblem | undefined {
  if (place !== 'body') return { kind: 'blockOutsideBody', name, place };
  const beside = (text.slice(0, start) + text.slice(end)).trim();
  if (beside !== '') {
    return { kind: 'blockNotAlone', name, beside: beside.replaceAll(objectCharacter, '▢') };
  }
  const endsSection = wordChild(wordChild(paragraph, 'pPr'), 'sectPr') !== undefined;
  return endsSection ? { kind: 'blockEndsSection', name } : undefined;
}

/** Finds the placeholders of a paper's kind in all parts of a template. */
export function surveyTemplate(template: OpenTemplate, kind: PaperKind): TemplateSurvey {
  const { requiredScalars, optionalScalars, blocks: blockNames } = templateContracts[kind];
  const scalarNames = [...requiredScalars, ...optionalScalars];
  const blocks: BlockPlace[] = [];
  const scalars: ScalarPlace[] = [];
  const problems: TemplateProblem[] = [];
  const found = new Set<string>();

  const surveyParagraph = (story: Story, paragraph: Element) => {
    const text = paragraphText(paragraph);
    if (!text.text.includes('{{') && !text.text.includes('}}')) return;
    const place = wordAncestor(paragraph, 'txbxContent') ? 'textBox' : story.place;
    const broken = brokenPlaceholder(text.text);
    if (broken !== undefined) problems.push({ kind: 'brokenPlaceholder', text: broken, place });

    const here: ScalarPlaceholder[] = [];
    for (const placeholder of findPlaceholders(text.text)) {
      const scalar = member(scalarNames, placeholder.name);
      const block = member(blockNames, placeholder.name);
      if (scalar) here.push({ ...placeholder, name: scalar });
      else if (block) {
        const problem = found.has(block)
          ? ({ kind: 'repeatedBlock', name: block } as const)
          : blockProblem(block, place, paragraph, text, placeholder);
        if (problem) problems.push(problem);
        else blocks.push({ name: block, story, paragraph });
      } else {
        const { name } = placeholder;
        const nearest = nearestName(name, [...scalarNames, ...blockNames]);
        problems.push({ kind: 'unknownPlaceholder', name, place, nearest });
      }
      found.add(placeholder.name);
    }
    if (here.length > 0) scalars.push({ story, paragraph, text, placeholders: here });
  };

  for (const story of template.stories) {
    for (const element of elementsBelow(rootOf(story.document))) {
      if (isWord(element, 'p')) surveyParagraph(story, element);
    }
  }
  for (const name of [...requiredScalars, ...blockNames]) {
    if (!found.has(name)) problems.push({ kind: 'missingPlaceholder', name });
  }
  return { blocks, scalars, problems };
}
