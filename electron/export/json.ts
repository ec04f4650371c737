import { offsetMap, type OffsetMap } from '../../shared/text/offsets.ts'
import type { Exporter, Notebook, NotebookDocument } from './exporter.ts'

/**
 * Everything, for programs. `version` goes up when a field changes its meaning; new fields may come without that. All offsets
 * count Unicode code points, the end excluded, as `unit` says.
 */
export const json: Exporter = {
  format: 'json',
  label: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  about: 'All fields of the notes with the full texts, for other programs. Not the original files.',
  asks: [],
  write: (notebook) => JSON.stringify(plain(notebook), null, 2) + '\n',
}

function plain({ workspace, note, documents, speakers, propositions, tags, links }: Notebook) {
  return {
    format: 'gainsay-notes',
    version: 1,
    unit: 'code points',
    workspace,
    note,
    documents: documents.map(documentFields),
    // Counts are left out: they can be counted, and those of the workspace would not fit a part of it.
    speakers: speakers.map(({ id, name, aliases, role, side, note }) => ({
      id,
      name,
      aliases,
      role,
      side,
      note,
    })),
    propositions: propositions.map(({ id, text, note, status, position }) => ({
      id,
      text,
      note,
      status,
      position,
    })),
    tags: tags.map(({ id, name, parent, colour, definition, example }) => ({
      id,
      name,
      parent,
      colour,
      definition,
      example,
    })),
    statements: documents.flatMap(statementFields),
    links: links.map(({ id, kind, from, to, author, createdAt }) => ({
      id,
      kind,
      from: from.statement,
      to: to.statement,
      author,
      createdAt,
    })),
  }
}

function documentFields({ detail, text }: NotebookDocument) {
  const { counts: _, ...fields } = detail
  const offsets = offsetMap(text.text)
  return {
    ...fields,
    version: text.version,
    text: text.text,
    blocks: text.blocks.map((block) => inCodePoints(offsets, block)),
  }
}

function statementFields({ text, statements }: NotebookDocument) {
  const offsets = offsetMap(text.text)
  return statements.map((statement) => inCodePoints(offsets, statement))
}

function inCodePoints<T extends { start: number; end: number }>(offsets: OffsetMap, span: T): T {
  return { ...span, start: offsets.toCodePoints(span.start), end: offsets.toCodePoints(span.end) }
}
