/**
 * The address of a worker's program beside its caller: `workerUrl(import.meta.url, './parse-worker')`. It takes the extension of
 * the caller, `.ts` in a checkout and `.js` in a packaged program. There workers lie beside the archive, not in it: a thread
 * starts from a real file.
 */
export function workerUrl(base: string, path: string): URL {
  const extension = new URL(base).pathname.endsWith('.ts') ? '.ts' : '.js'
  const url = new URL(path + extension, base)
  return new URL(url.href.replace('/app.asar/', '/app.asar.unpacked/'))
}
