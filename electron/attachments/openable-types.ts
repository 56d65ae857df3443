/**
 * Types of document that are opened in the system's own program: those that carry no program themselves.
 * Everything else can only be saved, by the user's own choice of place.
 */
const openable: ReadonlySet<string> = new Set([
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'pdf',
  'txt',
  'rtf',
  'png',
  'jpg',
  'jpeg',
  'tif',
  'tiff',
]);

/** Whether a file of this name may be opened; the last extension counts, as it does for the system. */
export function isOpenable(name: string): boolean {
  return openable.has(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
}
