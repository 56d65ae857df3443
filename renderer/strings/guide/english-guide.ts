import type { GuideStrings } from './guide-strings.ts';

export const englishGuide: GuideStrings = {
  title: 'Guide',
  chapters: 'Chapters',
  previous: (title) => `Previous: ${title}`,
  next: (title) => `Next: ${title}`,
  otherLanguage: undefined,
  unreadable:
    'The guide could not be read. Please install Minuta again; your sessions stay as they are.',
};
