import { createHash } from 'node:crypto'
import { addDocument } from '../../../electron/store/add-document.ts'
import { listDocuments } from '../../../electron/store/documents.ts'
import { change } from '../../../electron/store/history.ts'
import { openStore } from '../../../electron/store/open.ts'
import { createStatement, listStatements, type NewStatement } from '../../../electron/store/statements.ts'

/**
 * A process that marks a word again and again in the workspace it is given, and tells its parent the count after each mark.
 * It never ends by itself: it is there to be killed.
 */
const [file = ''] = process.argv.slice(2)
const { db } = openStore(file, { create: true })
const text = 'Open, said the port.'
const sha256 = createHash('sha256').update(text).digest('hex')
const as = (label: string) => ({ label, author: 'A process' })
const document = listDocuments(db)[0]?.id ?? change(db, as('import'), (tx) => addDocument(tx, article()))
mark(listStatements(db).length + 1)

function mark(count: number): void {
  const span = { start: 0, end: 4, quote: 'Open' }
  const fields: NewStatement['fields'] = {
    stance: 'claim',
    note: `${count}`,
    tags: [{ name: `tag ${count}` }],
  }
  change(db, as('claim'), (tx) => createStatement(tx, { document, ...span, fields }))
  process.send?.(count, () => mark(count + 1))
}

function article() {
  return {
    extracted: {
      title: 'Port',
      outlet: null,
      author: null,
      url: null,
      language: null,
      published: null,
      publishedCheck: false,
      dates: [],
      text,
      blocks: [],
      words: 4,
      format: 'text' as const,
      encoding: 'utf-8',
      warnings: [],
    },
    original: Buffer.from(text),
    sha256,
    fileName: 'port.txt',
  }
}
