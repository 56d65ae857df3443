import type { FrameStrings } from './frame-strings.ts';

export const englishFrame: FrameStrings = {
  sections: 'Sections',
  screens: 'Minuta',
  collapseRail: 'Collapse',
  expandRail: 'Expand',
  resizePage: 'Width of the page',
  editor: 'Editor',
  page: 'Page',
  more: 'More',
  close: 'Close',
  cancel: 'Cancel',
  statuses: {
    preparation: 'In preparation',
    draft: 'Draft',
    review: 'In review',
    circulated: 'Circulated',
    approved: 'Approved',
  },
  status: 'Status',
  writing: 'Language being written',
  languages: { es: 'Spanish', en: 'English', fr: 'French', pt: 'Portuguese' },
  namesInSentences: { es: 'Spanish', en: 'English', fr: 'French', pt: 'Portuguese' },
  original: (language) => `${language} (original)`,
  duplicated: (title, copy) =>
    `Session ${title} duplicated: the copy, ${copy}, has no number and no symbols`,
  versionKept: 'Version kept',
  removed: (step) => `Done: ${step}`,
  cited: {
    title: 'It is cited',
    sentence: (places) =>
      places === 1
        ? 'What was to be removed is cited in one place. Nothing was removed. The citation has to go first.'
        : `What was to be removed is cited in ${places} places. Nothing was removed. The citations have to go first.`,
    place: (number) => `Place ${number}`,
  },
  shortcuts: 'Keyboard shortcuts',
  ctrl: 'Ctrl',
  shift: 'Shift',
  trouble: {
    title: 'Something failed in this part of the window',
    sentence:
      'What was typed is saved and nothing is lost. This part can be opened again, or a report of the failure copied for those who maintain Minuta.',
    again: 'Open again',
    copy: 'Copy the failure report',
    copied: 'Report copied',
  },
};
