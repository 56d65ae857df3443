import { assertNever } from '#shared/domain/assert-never.ts';
import type { TemplatePlace, TemplateProblem } from './template-problem.ts';

const places = {
  body: 'no texto',
  header: 'no cabeçalho',
  footer: 'no rodapé',
  footnote: 'em uma nota de rodapé',
  endnote: 'em uma nota de fim',
  textBox: 'em uma caixa de texto',
} as const satisfies Record<TemplatePlace, string>;

/** Says in Portuguese what is wrong with a template and what to do. */
export function portugueseSentence(problem: TemplateProblem): string {
  switch (problem.kind) {
    case 'notWord':
      return 'O arquivo não é um documento do Word. Escolher um salvo como “Documento do Word (.docx)”.';
    case 'oldWord':
      return 'O arquivo está no formato antigo do Word (.doc). Abri-lo no Word e salvá-lo como “Documento do Word (.docx)”.';
    case 'passwordProtected':
      return 'O documento está protegido por senha. Retirá-la no Word (Arquivo, Informações, Proteger Documento) e salvar de novo.';
    case 'templateType':
      return 'O arquivo é um modelo do Word (.dotx). Abri-lo no Word e salvá-lo como “Documento do Word (.docx)”.';
    case 'macros':
      return 'O documento contém macros. Salvá-lo no Word como “Documento do Word (.docx)”, que as deixa de fora.';
    case 'otherFormat':
      return `O arquivo é do ${problem.format}, não do Word. Salvá-lo como “Documento do Word (.docx)”.`;
    case 'strictFormat':
      return 'O documento está salvo como “Open XML Estrito”. Salvá-lo no Word como “Documento do Word (.docx)”.';
    case 'damaged':
      return `O arquivo está danificado${problem.part === undefined ? '' : ` (${problem.part})`}. Abri-lo e repará-lo no Word, ou escolher uma cópia anterior.`;
    case 'noDocument':
      return 'O arquivo é um .zip sem um documento do Word. Escolher um .docx.';
    case 'tooLarge':
      return 'O arquivo é grande demais para um modelo, ou seu conteúdo cresce sem medida ao ser descompactado. Reduzir as imagens ou começar de um documento novo.';
    case 'documentType':
      return `O documento contém uma declaração que o Word não escreve (${problem.part}) e, por segurança, não é aberto. Abri-lo no Word e salvá-lo de novo.`;
    case 'outsideContent':
      return `O documento depende de algo que está fora dele: “${problem.target}”. Inserir a imagem em vez de vinculá-la, ou retirar o vínculo.`;
    case 'unknownPlaceholder':
      return `Há um marcador desconhecido ${places[problem.place]}: {{${problem.name}}}.${problem.nearest ? ` Talvez deva ser {{${problem.nearest}}}.` : ' Corrigi-lo ou retirá-lo.'}`;
    case 'brokenPlaceholder':
      return `Há chaves soltas ${places[problem.place]}: “${problem.text}”. Os marcadores se escrevem {{nome}}, com duas chaves de cada lado.`;
    case 'missingPlaceholder':
      return `Falta o marcador {{${problem.name}}}. Escrevê-lo no modelo, onde deva aparecer.`;
    case 'repeatedBlock':
      return `O marcador {{${problem.name}}} aparece mais de uma vez. Deixar apenas um.`;
    case 'blockNotAlone':
      return `O marcador {{${problem.name}}} divide seu parágrafo com “${problem.beside}”. Deixá-lo sozinho em um parágrafo próprio.`;
    case 'blockEndsSection':
      return `O parágrafo de {{${problem.name}}} termina com uma quebra de seção, que se perderia. Pôr a quebra em um parágrafo à parte.`;
    case 'blockOutsideBody':
      return `O marcador {{${problem.name}}} está ${places[problem.place]}, onde não cabem parágrafos. Pô-lo no texto.`;
    case 'missingStyle':
      return `Falta o estilo “${problem.style}”. Criá-lo no Word com esse nome, ou copiá-lo do modelo original.`;
    case 'styleWithoutList':
      return `O estilo “${problem.style}” não tem número nem marcador de lista. Atribuir-lhe uma lista no Word (Modificar Estilo, Formatar, Numeração).`;
    case 'levelApart':
      return `O estilo “${problem.style}” não está no nível seguinte ao de “${problem.parent}” na mesma lista, e sua numeração nunca recomeçaria. Vinculá-lo no Word (Definir Nova Lista de Vários Níveis).`;
    case 'sampleNotPrinted':
      return `Ao preencher o modelo com o exemplo, este parágrafo se perde: “${problem.text}”. Verificar onde estão os marcadores.`;
    default:
      return assertNever(problem);
  }
}
