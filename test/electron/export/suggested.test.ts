import { expect, it } from 'vitest'
import { exporters } from '../../../electron/export/registry.ts'
import type { Notebook } from '../../../electron/export/exporter.ts'
import { goldenOf } from './golden.ts'
import { smallNotebook } from './small-notebook.ts'
import { bytesOf } from './written-as.ts'

const suggested = (notebook: Notebook): Notebook => ({
  ...notebook,
  documents: notebook.documents.map((document) => ({
    ...document,
    statements: document.statements.map((statement) => ({ ...statement, fromSuggestion: true })),
  })),
})

/** What goes out about the sources alone; a template tells it by `isSuggested`, as those do that come with the program. */
const SILENT = ['csl-json', 'bibtex', 'ris', 'template']

it.each(
  exporters
    .filter(({ format }) => !SILENT.includes(format))
    .map(({ format, extension }) => [format, extension] as const),
)('%s tells which statements began as a suggestion', async (format, extension) => {
  const plain = goldenOf(extension, await bytesOf(format, smallNotebook())).text
  const marked = goldenOf(extension, await bytesOf(format, suggested(smallNotebook()))).text
  expect(marked).not.toBe(plain)
  expect(marked).toMatch(
    /found\Wby\b.{0,60}>?a suggestion|"fromSuggestion": true|,yes\b|>yes<|found by a suggestion/is,
  )
})
