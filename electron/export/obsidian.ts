import type { Exporter } from './exporter.ts'
import { notesOf } from './notes.ts'
import { documentPage } from './obsidian/document-page.ts'
import { namePages } from './obsidian/pages.ts'
import { propositionPage } from './obsidian/proposition-page.ts'
import { speakerPage } from './obsidian/speaker-page.ts'
import { startPage } from './obsidian/start-page.ts'

/**
 * A folder of linked notes for Obsidian and programs like it: one for each document, speaker and proposition. Every quote has an
 * anchor of its own, `^s12` after the number of the statement, by which any note can point to it or show it.
 */
export const obsidian: Exporter = {
  format: 'obsidian',
  label: 'Obsidian notes',
  extension: 'zip',
  mediaType: 'application/zip',
  about:
    'A ZIP of linked Markdown notes, one for each document, speaker and proposition, with front matter, tags, and an anchor for each quote. Unpack it into a vault.',
  family: 'read',
  asks: [],
  write: (notebook) => {
    const pages = namePages(notebook)
    const notes = notesOf(notebook)
    const ofDocument = Map.groupBy(notes, ({ document }) => document.id)
    const ofSpeaker = Map.groupBy(notes, ({ speaker }) => speaker?.id)
    const ofProposition = Map.groupBy(notes, ({ proposition }) => proposition?.id)
    return {
      files: [
        startPage(notebook, pages),
        ...notebook.documents.map(({ detail }) =>
          documentPage(detail, ofDocument.get(detail.id) ?? [], pages),
        ),
        ...notebook.speakers.map((speaker) => speakerPage(speaker, ofSpeaker.get(speaker.id) ?? [], pages)),
        ...notebook.propositions.map((proposition) =>
          propositionPage(proposition, ofProposition.get(proposition.id) ?? [], pages),
        ),
      ],
    }
  },
}
