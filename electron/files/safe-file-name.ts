const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const longest = 120;

/**
 * A name that every system takes for a plain file in the folder it is put in: no separators, streams,
 * controls, invisible direction marks, or dots and spaces at the ends. Empty names become `adjunto`.
 */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/^[\s.-]+/, '')
    .replace(/[\s.]+$/, '');
  const extension = /\.[^.]{1,10}$/.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - extension.length);
  const short = [...stem]
    .slice(0, longest - extension.length)
    .join('')
    .trimEnd();
  const named = `${short || 'adjunto'}${extension}`;
  return reserved.test(named) ? `_${named}` : named;
}
