import {
  type Answers,
  type Machine,
  type QuestionName,
  questions,
} from '#shared/machine/machine.ts';
import { type MachineEventName, machineEvents } from '#shared/machine/machine-events.ts';
import type { Question } from '#shared/machine/question.ts';
import { answerSchema, MachineRefusal } from '#shared/machine/refusal.ts';

/** What the preload lays down in the window: functions by name, whose answers are outside data still. */
interface ExposedMachine {
  readonly [question: string]: unknown;
}

declare global {
  var minutaMachine: ExposedMachine | undefined;
}

type Call = (...parameters: readonly unknown[]) => unknown;

function functionOf(exposed: ExposedMachine, name: string): Call {
  const call = exposed[name];
  if (typeof call !== 'function') throw new Error(`the preload gives no ${name}`);
  return (...parameters) => Reflect.apply(call, undefined, parameters);
}

/** A function that asks one question and parses the answer by the contract. */
function asking(exposed: ExposedMachine, name: string, response: Question['response']): Call {
  const ask = functionOf(exposed, name);
  return async (request) => {
    const answer = answerSchema.parse(await ask(request));
    if (answer.kind === 'refusal') throw new MachineRefusal(name, answer.reason);
    return response.parse(answer.value);
  };
}

function isComplete(
  calls: Readonly<Record<string, Call>>,
): calls is Readonly<Record<string, Call>> & Answers<QuestionName> {
  return Object.keys(questions).every((name) => name in calls);
}

/** The machine around the window; undefined in a browser, where there is none. */
export function desktopMachine(): Machine | undefined {
  const exposed = globalThis.minutaMachine;
  if (!exposed) return undefined;
  const calls = Object.fromEntries(
    Object.entries(questions).map(([name, { response }]) => [
      name,
      asking(exposed, name, response),
    ]),
  );
  if (!isComplete(calls)) throw new Error('the preload does not know every question');
  const listen = functionOf(exposed, 'on');
  return {
    ...calls,
    on: (name: MachineEventName, listener) => {
      const stop = listen(name, (event: unknown) => {
        const parsed = machineEvents[name].safeParse(event);
        if (parsed.success) Reflect.apply(listener, undefined, [parsed.data]);
      });
      return () => {
        if (typeof stop === 'function') stop();
      };
    },
  };
}
