import { isPageAddress } from '#electron/security/page-origin.ts';
import { type Answers, type QuestionName, questions } from '#shared/machine/machine.ts';
import type { Question } from '#shared/machine/question.ts';
import type { Answer, RefusalReason } from '#shared/machine/refusal.ts';
import { fits } from './payload-size.ts';

const largestRequestUnlessStated = 1_000_000;

/** Who asks: the frame, as Electron reports it with each message. */
export interface Sender {
  readonly contentsId: number;
  readonly isMainFrame: boolean;
  readonly address: string;
}

/** What is written of a refused question: never its content, which may be anything. */
export interface RefusalEntry {
  readonly question: string;
  readonly reason: RefusalReason;
  readonly address: string;
  readonly detail: string;
}

export interface GatePorts {
  /** What answers; a question without an answer is unknown. */
  readonly answers: Partial<Answers<QuestionName>>;
  /** The contents of Minuta's own window; undefined while there is none. */
  readonly windowContentsId: () => number | undefined;
  readonly log: (entry: RefusalEntry) => void;
}

/** Puts one question from outside to the machine. Never rejects. */
export type Gate = (sender: Sender, name: unknown, request: unknown) => Promise<Answer>;

function isQuestionName(name: unknown): name is QuestionName {
  return typeof name === 'string' && Object.hasOwn(questions, name);
}

function isMinuta({ contentsId, isMainFrame, address }: Sender, ours: number | undefined): boolean {
  return contentsId === ours && isMainFrame && isPageAddress(address);
}

/** The one gate: it looks at who asks and at what is asked, and at the machine's own answer too. */
export function openGate({ answers, windowContentsId, log }: GatePorts): Gate {
  return async (sender, name, request) => {
    const refuse = (reason: RefusalReason, detail = ''): Answer => {
      const question = String(name).slice(0, 100);
      log({ question, reason, address: sender.address.slice(0, 200), detail });
      return { kind: 'refusal', reason };
    };
    if (!isMinuta(sender, windowContentsId())) return refuse('unknownSender');
    if (!isQuestionName(name)) return refuse('unknownQuestion');
    const answer = answers[name];
    if (!answer) return refuse('unknownQuestion');
    const question: Question = questions[name];
    if (!fits(request, question.largestRequest ?? largestRequestUnlessStated)) {
      return refuse('requestTooLarge');
    }
    const parsed = question.request.safeParse(request);
    if (!parsed.success) return refuse('wrongRequest', parsed.error.message);
    try {
      // The name ties the answer to the schema that has just accepted this request; TypeScript cannot follow.
      const value = await Reflect.apply(answer, undefined, [parsed.data]);
      return { kind: 'answer', value: question.response.parse(value) };
    } catch (error) {
      return refuse('failed', error instanceof Error ? error.message : String(error));
    }
  };
}
