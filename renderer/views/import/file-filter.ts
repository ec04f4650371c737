import { hasWords } from '../../../shared/text/typed-words.ts'
import type { ImportRow } from '../../state/import-rows.ts'

/** The files with these words in their path, title or trouble; `failed` and `duplicate` find those that ended so. */
export function filesWith(rows: readonly ImportRow[], words: string): readonly ImportRow[] {
  const fits = hasWords(words)
  return rows.filter((row) => fits(textOf(row)))
}

function textOf(row: ImportRow): string {
  if (row.state !== 'done') return row.path
  const { outcome } = row
  const result =
    outcome.kind === 'imported'
      ? outcome.document.title
      : outcome.kind === 'failed'
        ? outcome.message
        : outcome.title
  return `${row.path}\n${outcome.kind}\n${result}`
}
