import { createSample } from '../sample.ts'
import { getText, updateDocuments } from '../store/documents.ts'
import { change, forgetHistory, type Change } from '../store/history.ts'
import { writeMeta } from '../store/meta.ts'
import type { Writer } from '../store/open.ts'
import { propositionFor } from '../store/propositions.ts'
import { speakerFor, updateSpeaker } from '../store/speakers.ts'
import { createStatement } from '../store/statements.ts'
import { tagFor, updateTag } from '../store/tags.ts'
import { importInto } from './import-into.ts'

/** Who is written beside what the sample brings. */
const AUTHOR = 'Gainsay sample'

/** Fills an empty workspace with the articles and marks of `folder`. What it made is no step that a person could undo. */
export async function fillSample(db: Writer, folder: string): Promise<void> {
  const step = <T>(work: (tx: Change) => T) => change(db, { label: 'sample', author: AUTHOR }, work)
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
    textOf: (document) => getText(db, document),
    describeDocument: (document, fields) => void step((tx) => updateDocuments(tx, [document], fields)),
    addSpeaker: (fields) =>
      step((tx) => {
        const id = speakerFor(tx, { name: fields.name })
        updateSpeaker(tx, id, fields)
        return id
      }),
    addProposition: (text) => step((tx) => propositionFor(tx, { text })),
    addTag: (name, definition) =>
      step((tx) => {
        const id = tagFor(tx, { name })
        updateTag(tx, id, { definition })
        return id
      }),
    addStatement: (statement) => void step((tx) => createStatement(tx, statement)),
  })
  forgetHistory(db)
  writeMeta(db, 'sample', true)
}
