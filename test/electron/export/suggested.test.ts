import { expect, it } from 'vitest'
import { exporters } from '../../../electron/export/registry.ts'
import type { Notebook } from '../../../electron/export/exporter.ts'
import { smallNotebook } from './small-notebook.ts'

const suggested = (notebook: Notebook): Notebook => ({
  ...notebook,
  documents: notebook.documents.map((document) => ({
    ...document,
    statements: document.statements.map((statement) => ({ ...statement, fromSuggestion: true })),
  })),
})

it.each(exporters.map((one) => [one.format, one] as const))(
  '%s tells which statements began as a suggestion',
  (_, exporter) => {
    const plain = exporter.write(smallNotebook(), 'document')
    const marked = exporter.write(suggested(smallNotebook()), 'document')
    expect(marked).not.toBe(plain)
    expect(marked).toMatch(
      /suggestion that Ana Lyst accepted|found by: a suggestion|"fromSuggestion": true|,yes\b/,
    )
  },
)
