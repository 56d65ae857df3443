/** Fixed for ever: the browser's storage belongs to it. */
export const pageScheme = 'app';
export const pageHost = 'minuta';
export const pageOrigin = `${pageScheme}://${pageHost}`;

/** Whether an address is of the page. Node's own `URL.origin` does not know schemes like this one. */
export function isPageAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return `${protocol}//${host}` === pageOrigin && username === '' && password === '';
}
