/**
 * The address of a worker's program beside its caller: `workerUrl(import.meta.url, './parse-worker')`. It takes the extension of
 * the caller, `.ts` in a checkout and `.js` in a packaged program.
 */
export function workerUrl(base: string, path: string): URL {
  const extension = new URL(base).pathname.endsWith('.ts') ? '.ts' : '.js'
  return new URL(path + extension, base)
}
