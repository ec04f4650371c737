import { expect, it } from 'vitest'
import { exporters } from '../../../electron/export/registry.ts'
import type { Notebook } from '../../../electron/export/exporter.ts'
import { smallNotebook } from './small-notebook.ts'
import { textOf } from './written-as.ts'

const suggested = (notebook: Notebook): Notebook => ({
  ...notebook,
  documents: notebook.documents.map((document) => ({
    ...document,
    statements: document.statements.map((statement) => ({ ...statement, fromSuggestion: true })),
  })),
})

it.each(exporters.map(({ format }) => format))(
  '%s tells which statements began as a suggestion',
  async (format) => {
    const plain = await textOf(format, smallNotebook())
    const marked = await textOf(format, suggested(smallNotebook()))
    expect(marked).not.toBe(plain)
    expect(marked).toMatch(
      /suggestion that Ana Lyst accepted|found by: a suggestion|"fromSuggestion": true|,yes\b/,
    )
  },
)
