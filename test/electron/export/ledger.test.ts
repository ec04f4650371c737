import { expect, test } from 'vitest'
import { ledgerOf } from '../../../electron/export/ledger.ts'
import { everything } from './written-as.ts'

test('a proposition is told with who claims it, who denies it, and from how many origins', () => {
  const [row] = ledgerOf(everything())
  const told = (side: 'claims' | 'denials') => ({
    origins: row?.[side].origins,
    speakers: row?.[side].speakers.map(({ name, notes }) => [
      name,
      notes.map(({ statement }) => statement.number),
    ]),
  })
  expect({ contested: row?.contested, claims: told('claims'), denials: told('denials') }).toEqual({
    contested: true,
    claims: { origins: 1, speakers: [['Ilena <i>Marsk</i>', [5]]] },
    denials: { origins: 1, speakers: [['Ilena <i>Marsk</i>', [1]]] },
  })
})

test('a proposition of which nothing is said is left out', () => {
  const notebook = everything()
  const silent = notebook.documents.map((document) => ({ ...document, statements: [] }))
  expect(ledgerOf({ ...notebook, documents: silent })).toEqual([])
})
