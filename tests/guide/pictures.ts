/** The pictures of the guide, in the order in which they are taken. */
export const pictures = [
  'new-session',
  'session',
  'agenda',
  'agreements',
  'export',
  'documents',
  'circulate',
  'versions',
  'replace',
  'templates',
  'backups',
  'palette',
  'register',
  'directory',
  'settings',
] as const;
export type PictureName = (typeof pictures)[number];
