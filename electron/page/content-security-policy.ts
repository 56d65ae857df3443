const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Attached pictures are shown from memory.
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

function policyOf(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** What the page may load and run: its own files, sent as a header with each of them. */
export const contentSecurityPolicy = policyOf(directives);

/**
 * The policy of the one worker that runs WebAssembly: the spelling engine, which is a file of the app's own. It
 * may compile that and still no text. A worker lives under the policy of its own file, so the page, where the
 * documents are, keeps the strict one.
 */
export const spellingWorkerPolicy = policyOf({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
});
