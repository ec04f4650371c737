import type { Project, ProjectDocument, ProjectText } from '../../../shared/model/project.ts'
import { describeSpan } from '../../../shared/text/anchor.ts'
import { derivedId, idFor } from '../ids.ts'
import type { Note } from './note.ts'
import type { PlacedNote } from './place-notes.ts'

/** Between two notes: further than anybody looks around a quote, so that none seems to stand beside the words of another. */
const GAP = '\n'.repeat(160)

/**
 * Notes of a document whose words are not surely in its current text. They are given a text of their own, of what they quote with its
 * surroundings: all that is left of the page as it was then. A note that is here already stays in the text in which it stands.
 */
export function inQuotedText(
  document: ProjectDocument,
  notes: readonly Note[],
  { statements }: Project,
): { document: ProjectDocument; placed: PlacedNote[] } {
  const known = new Map(statements.map((one) => [one.id, one]))
  const here = notes.flatMap((note): PlacedNote[] => {
    const one = known.get(idFor(note.name))
    return one?.document === document.id ? [{ note, document, version: one.version, span: one }] : []
  })
  const fresh = notes.filter(({ name }) => !here.some(({ note }) => note.name === name))
  if (fresh.length === 0) return { document, placed: here }
  const { text, spans } = textOf(document, fresh)
  return {
    document: { ...document, texts: [...document.texts, text] },
    placed: [
      ...here,
      ...spans.map(({ note, start, end }) => ({
        note,
        document,
        version: text.id,
        span: describeSpan(text.text, start, end),
      })),
    ],
  }
}

function textOf({ id, texts, encoding, sha256, importedAt }: ProjectDocument, notes: readonly Note[]) {
  let text = ''
  const blocks: ProjectText['blocks'] = []
  const spans: { note: Note; start: number; end: number }[] = []
  for (const note of notes) {
    if (note.words === null) continue
    const { prefix, exact, suffix } = note.words
    if (text !== '') text += GAP
    const before = text.length + prefix.length
    blocks.push({
      start: text.length,
      end: before + exact.length + suffix.length,
      kind: 'paragraph',
    })
    spans.push({ note, start: before, end: before + exact.length })
    text += `${prefix}${exact}${suffix}`.toWellFormed()
  }
  const quoted: ProjectText = {
    id: derivedId('quoted', id, text),
    current: false,
    extractor: 'annotations',
    text,
    blocks,
    reading: {
      number: texts.length + 1,
      reason: 'quoted',
      madeAt: notes.map(({ created }) => created ?? '').reduce((a, b) => (a > b ? a : b)) || importedAt,
      encoding,
      sha256,
      facts: {},
    },
  }
  return { text: quoted, spans }
}
