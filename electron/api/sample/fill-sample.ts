import { layout } from '../../../shared/contract/settings.ts'
import { createSample, type SamplePen } from '../../sample.ts'
import { getText } from '../../store/document-text.ts'
import { updateDocuments } from '../../store/documents.ts'
import { change, forgetHistory, type Change } from '../../store/history.ts'
import { writeMeta } from '../../store/meta.ts'
import type { Writer } from '../../store/open.ts'
import { propositionFor } from '../../store/propositions.ts'
import { speakerFor, updateSpeaker } from '../../store/speakers.ts'
import { createStatement } from '../../store/statements.ts'
import { tagFor, updateTag } from '../../store/tags.ts'
import { importInto } from '../importing/import-into.ts'

/** Who is written beside what the sample brings. */
const AUTHOR = 'Gainsay sample'

/** Fills an empty workspace with the articles and marks of `folder`. What it made is no step that a person could undo. */
export async function fillSample(db: Writer, folder: string): Promise<void> {
  await createSample(folder, {
    importFiles: async (roots) => {
      const { outcomes } = await importInto(db, {
        roots,
        author: AUTHOR,
        signal: new AbortController().signal,
        progress: () => {},
      })
      return outcomes
    },
    inOneChange: (work) => change(db, { label: 'sample', author: AUTHOR }, (tx) => work(penFor(tx))),
    show: (documents) =>
      writeMeta(db, 'layout', layout.parse({ panes: documents.map((document) => ({ document })) })),
  })
  forgetHistory(db)
  writeMeta(db, 'sample', true)
}

const penFor = (tx: Change): SamplePen => ({
  textOf: (document) => getText(tx.db, document),
  describeDocument: (document, fields) => void updateDocuments(tx, [document], fields),
  addSpeaker(fields) {
    const id = speakerFor(tx, { name: fields.name })
    updateSpeaker(tx, id, fields)
    return id
  },
  addProposition: (text) => propositionFor(tx, { text }),
  addTag(name, definition) {
    const id = tagFor(tx, { name })
    updateTag(tx, id, { definition })
    return id
  },
  addStatement: (statement) => void createStatement(tx, statement),
})
