import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Rolldown } from 'vite'

/** The page of the bench with all that it imports, as one piece of HTML. `windowed` is false for a pane with all rows in the page. */
export async function builtPage(windowed = true): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: windowed ? [] : [ALL_ROWS] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome130',
      lib: {
        entry: join(import.meta.dirname, 'page.ts'),
        formats: ['iife'],
        name: 'page',
        fileName: 'page',
        cssFileName: 'page',
      },
    },
  })
  const files = Array.isArray(built) ? built.flatMap(({ output }) => output) : []
  const text = (is: (file: Rolldown.OutputAsset | Rolldown.OutputChunk) => string | null) =>
    files.flatMap((file) => is(file) ?? []).join('\n')
  const style = text((file) => (file.type === 'asset' ? String(file.source) : null))
  const code = text((file) => (file.type === 'chunk' ? file.code : null))
  return `<!doctype html><style>${style}</style><div id="root"></div><script>${code.replaceAll('</script', '<\\/script')}</script>`
}

const ALL_ROWS = { find: /^\.\/text-rows\.tsx$/, replacement: join(import.meta.dirname, 'all-rows.tsx') }
