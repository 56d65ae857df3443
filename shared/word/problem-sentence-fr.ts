import { assertNever } from '#shared/domain/assert-never.ts';
import type { TemplatePlace, TemplateProblem } from './template-problem.ts';

const places = {
  body: 'dans le texte',
  header: 'dans l’en-tête',
  footer: 'dans le pied de page',
  footnote: 'dans une note de bas de page',
  endnote: 'dans une note de fin',
  textBox: 'dans une zone de texte',
} as const satisfies Record<TemplatePlace, string>;

/** Says in French what is wrong with a template and what to do. */
export function frenchSentence(problem: TemplateProblem): string {
  switch (problem.kind) {
    case 'notWord':
      return 'Ce fichier n’est pas un document Word. Choisir un fichier enregistré comme « Document Word (.docx) ».';
    case 'oldWord':
      return 'Ce fichier est dans l’ancien format de Word (.doc). L’ouvrir dans Word et l’enregistrer comme « Document Word (.docx) ».';
    case 'passwordProtected':
      return 'Le document est protégé par un mot de passe. Le retirer dans Word (Fichier, Informations, Protéger le document) et enregistrer de nouveau.';
    case 'templateType':
      return 'Ce fichier est un modèle Word (.dotx). L’ouvrir dans Word et l’enregistrer comme « Document Word (.docx) ».';
    case 'macros':
      return 'Le document contient des macros. L’enregistrer dans Word comme « Document Word (.docx) », qui les laisse de côté.';
    case 'otherFormat':
      return `C’est un fichier ${problem.format}, non un fichier Word. L’enregistrer comme « Document Word (.docx) ».`;
    case 'strictFormat':
      return 'Le document est enregistré au format « Open XML strict ». L’enregistrer dans Word comme « Document Word (.docx) ».';
    case 'damaged':
      return `Le fichier est endommagé${problem.part === undefined ? '' : ` (${problem.part})`}. L’ouvrir et le réparer dans Word, ou choisir une copie antérieure.`;
    case 'noDocument':
      return 'Le fichier est un .zip qui ne contient pas de document Word. Choisir un .docx.';
    case 'tooLarge':
      return 'Le fichier est trop grand pour un modèle, ou son contenu grandit sans mesure une fois décompressé. Réduire les images ou partir d’un nouveau document.';
    case 'documentType':
      return `Le document contient une déclaration que Word n’écrit pas (${problem.part}) et n’est pas ouvert, par sécurité. L’ouvrir dans Word et l’enregistrer de nouveau.`;
    case 'outsideContent':
      return `Le document dépend d’un élément extérieur : « ${problem.target} ». Insérer l’image au lieu de la lier, ou supprimer le lien.`;
    case 'unknownPlaceholder':
      return `Il y a un repère inconnu ${places[problem.place]} : {{${problem.name}}}.${problem.nearest ? ` Il s’agit peut-être de {{${problem.nearest}}}.` : ' Le corriger ou le supprimer.'}`;
    case 'brokenPlaceholder':
      return `Il y a des accolades isolées ${places[problem.place]} : « ${problem.text} ». Les repères s’écrivent {{nom}}, avec deux accolades de chaque côté.`;
    case 'missingPlaceholder':
      return `Il manque le repère {{${problem.name}}}. L’écrire dans le modèle, là où il doit apparaître.`;
    case 'repeatedBlock':
      return `Le repère {{${problem.name}}} apparaît plus d’une fois. N’en garder qu’un.`;
    case 'blockNotAlone':
      return `Le repère {{${problem.name}}} partage son paragraphe avec « ${problem.beside} ». Le placer seul dans un paragraphe.`;
    case 'blockEndsSection':
      return `Le paragraphe de {{${problem.name}}} se termine par un saut de section, qui serait perdu. Placer le saut dans un paragraphe distinct.`;
    case 'blockOutsideBody':
      return `Le repère {{${problem.name}}} se trouve ${places[problem.place]}, où des paragraphes n’ont pas leur place. Le mettre dans le texte.`;
    case 'missingStyle':
      return `Il manque le style « ${problem.style} ». Le créer dans Word sous ce nom, ou le copier du modèle d’origine.`;
    case 'styleWithoutList':
      return `Le style « ${problem.style} » n’a ni numéro ni puce. Lui donner une liste dans Word (Modifier le style, Format, Numérotation).`;
    case 'levelApart':
      return `Le style « ${problem.style} » n’est pas au niveau qui suit celui de « ${problem.parent} » dans la même liste : sa numérotation ne recommencerait jamais. Le lier dans Word (Définir une nouvelle liste à plusieurs niveaux).`;
    case 'sampleNotPrinted':
      return `En remplissant le modèle avec l’exemple, ce paragraphe se perd : « ${problem.text} ». Vérifier la place des repères.`;
    default:
      return assertNever(problem);
  }
}
