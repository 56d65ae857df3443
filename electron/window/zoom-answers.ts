import type { WebContents } from 'electron';
import type { Answers } from '#shared/machine/machine.ts';
import type { zoomQuestions } from '#shared/machine/zoom-questions.ts';

/** Answers how large the window is shown, which Chromium remembers for the page's origin. */
export function zoomAnswers(
  page: Pick<WebContents, 'getZoomFactor' | 'setZoomFactor'>,
): Answers<keyof typeof zoomQuestions> {
  return {
    windowZoom: async () => ({ percent: Math.round(page.getZoomFactor() * 100) }),
    async setWindowZoom({ percent }) {
      page.setZoomFactor(percent / 100);
      return {};
    },
  };
}
