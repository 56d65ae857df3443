import { assertNever } from '#shared/domain/assert-never.ts';
import type { TemplatePlace, TemplateProblem } from './template-problem.ts';

const places = {
  body: 'en el texto',
  header: 'en el encabezado',
  footer: 'en el pie de página',
  footnote: 'en una nota al pie',
  endnote: 'en una nota al final',
  textBox: 'en un cuadro de texto',
} as const satisfies Record<TemplatePlace, string>;

/** Says in Spanish what is wrong with a template and what to do. */
export function spanishSentence(problem: TemplateProblem): string {
  switch (problem.kind) {
    case 'notWord':
      return 'El archivo no es un documento de Word. Elegir uno guardado como «Documento de Word (.docx)».';
    case 'oldWord':
      return 'El archivo está en el formato antiguo de Word (.doc). Abrirlo en Word y guardarlo como «Documento de Word (.docx)».';
    case 'passwordProtected':
      return 'El documento está protegido con contraseña. Quitarla en Word (Archivo, Información, Proteger documento) y guardarlo de nuevo.';
    case 'templateType':
      return 'El archivo es una plantilla de Word (.dotx). Abrirlo en Word y guardarlo como «Documento de Word (.docx)».';
    case 'macros':
      return 'El documento contiene macros. Guardarlo en Word como «Documento de Word (.docx)», que las deja fuera.';
    case 'otherFormat':
      return `El archivo es de ${problem.format}, no de Word. Guardarlo como «Documento de Word (.docx)».`;
    case 'strictFormat':
      return 'El documento está guardado como «Open XML estricto». Guardarlo en Word como «Documento de Word (.docx)».';
    case 'damaged':
      return `El archivo está dañado${problem.part === undefined ? '' : ` (${problem.part})`}. Abrirlo y repararlo en Word, o elegir una copia anterior.`;
    case 'noDocument':
      return 'El archivo es un .zip sin un documento de Word dentro. Elegir un .docx.';
    case 'tooLarge':
      return 'El archivo es demasiado grande para una plantilla, o su contenido crece sin medida al descomprimirlo. Reducir las imágenes o empezar de un documento nuevo.';
    case 'documentType':
      return `El documento contiene una declaración que Word no escribe (${problem.part}) y no se abre por seguridad. Abrirlo en Word y guardarlo de nuevo.`;
    case 'outsideContent':
      return `El documento depende de algo que está fuera de él: «${problem.target}». Insertar la imagen en lugar de vincularla, o quitar el vínculo.`;
    case 'unknownPlaceholder':
      return `Hay un marcador desconocido ${places[problem.place]}: {{${problem.name}}}.${problem.nearest ? ` Quizá deba ser {{${problem.nearest}}}.` : ' Corregirlo o quitarlo.'}`;
    case 'brokenPlaceholder':
      return `Hay llaves sueltas ${places[problem.place]}: «${problem.text}». Los marcadores se escriben {{nombre}}, con dos llaves a cada lado.`;
    case 'missingPlaceholder':
      return `Falta el marcador {{${problem.name}}}. Escribirlo en la plantilla, donde deba aparecer.`;
    case 'repeatedBlock':
      return `El marcador {{${problem.name}}} aparece más de una vez. Dejar solo uno.`;
    case 'blockNotAlone':
      return `El marcador {{${problem.name}}} comparte su párrafo con «${problem.beside}». Ponerlo solo en un párrafo propio.`;
    case 'blockEndsSection':
      return `El párrafo de {{${problem.name}}} termina con un salto de sección, que se perdería. Poner el salto en un párrafo aparte.`;
    case 'blockOutsideBody':
      return `El marcador {{${problem.name}}} está ${places[problem.place]}, donde no caben párrafos. Ponerlo en el texto.`;
    case 'missingStyle':
      return `Falta el estilo «${problem.style}». Crearlo en Word con ese nombre, o copiarlo de la plantilla original.`;
    case 'styleWithoutList':
      return `El estilo «${problem.style}» no lleva número ni viñeta. Asignarle una lista en Word (Modificar estilo, Formato, Numeración).`;
    case 'levelApart':
      return `El estilo «${problem.style}» no está en el nivel que sigue al de «${problem.parent}» en la misma lista, y su numeración no empezaría de nuevo. Vincularlo en Word (Definir nueva lista multinivel).`;
    case 'sampleNotPrinted':
      return `Al llenar la plantilla con el ejemplo se pierde este párrafo: «${problem.text}». Revisar dónde están los marcadores.`;
    default:
      return assertNever(problem);
  }
}
