import { z } from 'zod';
import { nothing, type Question } from './question.ts';

/** How large the window's content can be shown, in percent; the system's menu goes in steps of its own between. */
export const zoomSteps = [75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;

const zoom = z.strictObject({ percent: z.int().min(25).max(500) });

/** How large this computer shows the window. The menu changes it too; the system remembers it. */
export const zoomQuestions = {
  windowZoom: { request: nothing, response: zoom },
  setWindowZoom: { request: zoom, response: nothing },
} as const satisfies Record<string, Question>;
