import { tally } from '../../state/import-rows.ts'
import type { Imports } from '../../state/imports.ts'
import { counted, grouped } from '../../ui/counted.ts'

/** How far an import is, and what came of it: `3 done: 2 documents, 1 failed; 4 to go`. */
export function summary(
  imports: Pick<Imports, 'rows' | 'phase' | 'done' | 'total' | 'stopped' | 'paused'>,
): string {
  const { rows, phase, done, total, stopped, paused } = imports
  const { imported, duplicate, failed } = tally(rows)
  if (phase === 'none') return 'Nothing was imported yet'
  if (phase === 'listing') return 'looking through the folders'
  if (phase === 'sending')
    return done === 0 ? 'handing over the files' : `${grouped(done)} of ${grouped(total)} files handed over`
  const parts = [
    counted(imported, 'document'),
    duplicate > 0 && counted(duplicate, 'duplicate'),
    failed > 0 && `${grouped(failed)} failed`,
  ]
  const words = `${grouped(done)} done: ${parts.filter(Boolean).join(', ')}`
  if (phase === 'running')
    return `${words}; ${grouped(Math.max(0, total - done))} to go${paused ? ', paused' : ''}`
  return stopped ? `${words}. Stopped; what is done is kept` : words
}
