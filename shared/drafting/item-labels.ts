import type { ItemKind } from '#shared/domain/agenda-item.ts';
import type { Language } from '#shared/domain/language.ts';

type Labels = Readonly<Record<ItemKind, string>>;

/**
 * What an item of each kind is usually called; empty where the item has words of its own. Spanish: the
 * reference report and orders of business of 2009 to 2012; English: summaries of meetings.
 */
const labels: Readonly<Record<Language, Labels>> = {
  es: {
    orderOfBusiness: 'Aprobación del proyecto de orden del día',
    minutes: 'Aprobación de actas',
    opening: 'Palabras de apertura',
    introduction: 'Introducción del tema',
    presentation: 'Presentación',
    report: 'Informe',
    draftResolution: 'Proyecto de resolución',
    draftDeclaration: 'Proyecto de declaración',
    election: 'Elección',
    note: 'Nota',
    statements: 'Intervenciones de los Estados Miembros',
    dialogue: 'Diálogo',
    closing: 'Palabras de clausura',
    otherBusiness: 'Otros asuntos',
    recess: 'Receso',
    other: '',
  },
  en: {
    orderOfBusiness: 'Adoption of the draft order of business',
    minutes: 'Approval of minutes',
    opening: 'Opening remarks',
    introduction: 'Introduction of the topic',
    presentation: 'Presentation',
    report: 'Report',
    draftResolution: 'Draft resolution',
    draftDeclaration: 'Draft declaration',
    election: 'Election',
    note: 'Note',
    statements: 'Statements by member states',
    dialogue: 'Dialogue',
    closing: 'Closing remarks',
    otherBusiness: 'Other business',
    recess: 'Recess',
    other: '',
  },
  // bg: no French order of business of the Council was at hand.
  fr: {
    orderOfBusiness: 'Adoption du projet d’ordre du jour',
    minutes: 'Approbation des procès-verbaux',
    opening: 'Allocution d’ouverture',
    introduction: 'Présentation du thème',
    presentation: 'Présentation',
    report: 'Rapport',
    draftResolution: 'Projet de résolution',
    draftDeclaration: 'Projet de déclaration',
    election: 'Élection',
    note: 'Note',
    statements: 'Interventions des États membres',
    dialogue: 'Dialogue',
    closing: 'Allocution de clôture',
    otherBusiness: 'Questions diverses',
    recess: 'Suspension de séance',
    other: '',
  },
  // bg: after the Portuguese summaries of 2014 where they have the item.
  pt: {
    orderOfBusiness: 'Aprovação do projeto de ordem do dia',
    minutes: 'Aprovação de atas',
    opening: 'Palavras de abertura',
    introduction: 'Introdução do tema',
    presentation: 'Apresentação',
    report: 'Relatório',
    draftResolution: 'Projeto de resolução',
    draftDeclaration: 'Projeto de declaração',
    election: 'Eleição',
    note: 'Nota',
    statements: 'Intervenções dos Estados membros',
    dialogue: 'Diálogo',
    closing: 'Palavras de encerramento',
    otherBusiness: 'Outros assuntos',
    recess: 'Recesso',
    other: '',
  },
};

/** What an item of a kind is usually called in a language; empty where it has words of its own. */
export function itemLabel(kind: ItemKind, language: Language): string {
  return labels[language][kind];
}

/** Whether these words are what items of some kind are usually called, so that another kind may replace them. */
export function isUsualLabel(words: string, language: Language): boolean {
  return Object.values(labels[language]).includes(words.trim());
}
