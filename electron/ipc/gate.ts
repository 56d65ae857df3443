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

const known: ReadonlyMap<unknown, Question> = new Map(Object.entries(questions));

function isQuestionName(name: unknown): name is QuestionName {
  return known.has(name);
}

function refusalOf(
  { answers, windowContentsId }: GatePorts,
  sender: Sender,
  name: unknown,
  request: unknown,
): RefusalReason | undefined {
  const ours =
    sender.contentsId === windowContentsId() && sender.isMainFrame && isPageAddress(sender.address);
  if (!ours) return 'unknownSender';
  if (!isQuestionName(name) || !answers[name]) return 'unknownQuestion';
  const { largestRequest = largestRequestUnlessStated } = known.get(name) ?? {};
  return fits(request, largestRequest) ? undefined : 'requestTooLarge';
}

/** The one gate: it looks at who asks and at what is asked, and at the machine's own answer too. */
export function openGate(ports: GatePorts): Gate {
  const { answers, log } = ports;
  return async (sender, name, request) => {
    const refuse = (reason: RefusalReason, detail = ''): Answer => {
      const question = String(name).slice(0, 100);
      log({ question, reason, address: sender.address.slice(0, 200), detail });
      return { kind: 'refusal', reason };
    };
    const reason = refusalOf(ports, sender, name, request);
    if (reason) return refuse(reason);
    const question = known.get(name);
    const handler = isQuestionName(name) ? answers[name] : undefined;
    if (!question || !handler) return refuse('unknownQuestion');
    const parsed = question.request.safeParse(request);
    if (!parsed.success) return refuse('wrongRequest', parsed.error.message);
    try {
      // The contract ties each name to its schema, which has just accepted this request; TypeScript cannot follow.
      const answer = await Reflect.apply(handler, undefined, [parsed.data]);
      return { kind: 'answer', value: question.response.parse(answer) };
    } catch (error) {
      return refuse('failed', error instanceof Error ? error.message : String(error));
    }
  };
}
