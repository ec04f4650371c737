import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ImportOutcome } from '../shared/contract/documents.ts'
import { AppError } from '../shared/contract/errors.ts'
import { documentFields, type DocumentFields, type DocumentText } from '../shared/model/document.ts'
import type { Id } from '../shared/model/identity.ts'
import { propositionText } from '../shared/model/proposition.ts'
import { speakerFields, speakerName, type SpeakerFields } from '../shared/model/speaker.ts'
import { statementFields, type StatementFields } from '../shared/model/statement.ts'
import { tagName } from '../shared/model/tag.ts'
import { placesOf } from '../shared/text/anchor.ts'
import type { ImportSource } from './import/walk.ts'

/**
 * One marked span of a sample article. `quote` is the exact words of the text that the importer takes from the file, and
 * `occurrence` counts from 1 where they stand there more than once. Speakers and tags go by name, propositions by key.
 */
const sampleStatement = statementFields.omit({ speaker: true, proposition: true, tags: true }).extend({
  credibility: statementFields.shape.credibility.default(null),
  note: statementFields.shape.note.default(''),
  quote: z.string().min(1),
  occurrence: z.number().int().positive().default(1),
  speaker: speakerName,
  proposition: z.string(),
  tags: z.array(tagName).default([]),
})

/** The shape of `resources/sample/statements.json`. */
const sampleWorkspace = z.object({
  speakers: z.array(speakerFields.extend({ note: speakerFields.shape.note.default('') })),
  propositions: z.array(z.object({ key: z.string(), text: propositionText })),
  tags: z.array(z.object({ name: tagName, definition: z.string() })),
  /** The files that stand side by side when the sample is opened for the first time. */
  onScreen: z.array(z.string()),
  documents: z.array(
    documentFields.pick({ reliability: true, read: true }).extend({
      note: documentFields.shape.note.default(''),
      file: z.string(),
      statements: z.array(sampleStatement),
    }),
  ),
})
export type SampleWorkspace = z.infer<typeof sampleWorkspace>

/** What making the sample needs of a workspace. */
export interface SampleDesk {
  /** Reads the files as any import does; `path` of an outcome is the `path` of its source. */
  importFiles(sources: readonly ImportSource[]): Promise<readonly ImportOutcome[]>
  /** Does the work in one change: all of it or nothing, and one wait for the disk. */
  inOneChange(work: (pen: SamplePen) => void): void
  /** Puts documents side by side on the screen. */
  show(documents: readonly Id[]): void
}

/** Writes what a first reader marked. Each `add` but the last returns the id of what it made. */
export interface SamplePen {
  textOf(document: Id): DocumentText
  describeDocument(document: Id, fields: Pick<DocumentFields, 'reliability' | 'read' | 'note'>): void
  addSpeaker(fields: SpeakerFields): Id
  addProposition(text: string): Id
  addTag(name: string, definition: string): Id
  addStatement(statement: {
    document: Id
    start: number
    end: number
    quote: string
    fields: StatementFields
  }): void
}

/**
 * Fills an empty workspace with the articles of `folder` and what a first reader marked in them, by the same doors as a
 * person's own work. A file that cannot be imported, or a quote that is not in its text, is refused by name.
 */
export async function createSample(folder: string, desk: SampleDesk): Promise<void> {
  const sample = await readSample(folder)
  const documents = importedDocuments(await desk.importFiles(sampleFiles(folder, sample)))
  desk.inOneChange((pen) => mark(sample, documents, pen))
  desk.show(sample.onScreen.map((file) => made(documents, file)))
}

/** Reads `statements.json` of the sample folder. */
export async function readSample(folder: string): Promise<SampleWorkspace> {
  return sampleWorkspace.parse(JSON.parse(await readFile(join(folder, 'statements.json'), 'utf8')))
}

/** The articles of the sample, in the order of their statements. */
export function sampleFiles(folder: string, sample: SampleWorkspace): ImportSource[] {
  return sample.documents.map(({ file }) => ({ path: file, file: join(folder, file) }))
}

/** Where the quote stands for the nth time in the text of `file`, in UTF-16 units. */
export function placeOf(
  text: string,
  quote: string,
  occurrence: number,
  file: string,
): { start: number; end: number } {
  const start = placesOf(text, quote)[occurrence - 1]
  if (start === undefined)
    throw new AppError('refused', `The sample quotes words that are not in ${file}: “${quote}”`)
  return { start, end: start + quote.length }
}

function mark(sample: SampleWorkspace, documents: ReadonlyMap<string, Id>, pen: SamplePen): void {
  const speakers = new Map(sample.speakers.map((speaker) => [speaker.name, pen.addSpeaker(speaker)]))
  const propositions = new Map(sample.propositions.map(({ key, text }) => [key, pen.addProposition(text)]))
  const tags = new Map(sample.tags.map(({ name, definition }) => [name, pen.addTag(name, definition)]))

  for (const { file, statements, ...fields } of sample.documents) {
    const document = made(documents, file)
    pen.describeDocument(document, fields)
    const { text } = pen.textOf(document)
    for (const { quote, occurrence, speaker, proposition, tags: tagNames, ...rest } of statements) {
      pen.addStatement({
        document,
        quote,
        ...placeOf(text, quote, occurrence, file),
        fields: {
          ...rest,
          speaker: made(speakers, speaker),
          proposition: made(propositions, proposition),
          tags: tagNames.map((name) => made(tags, name)),
        },
      })
    }
  }
}

function importedDocuments(outcomes: readonly ImportOutcome[]): Map<string, Id> {
  const documents = new Map<string, Id>()
  for (const outcome of outcomes) {
    if (outcome.kind === 'imported') documents.set(outcome.path, outcome.document.id)
    else {
      const reason =
        outcome.kind === 'failed' ? outcome.message : `it has the same bytes as “${outcome.title}”.`
      throw new AppError('refused', `The sample could not be made from ${outcome.path}: ${reason}`)
    }
  }
  return documents
}

function made(ids: ReadonlyMap<string, Id>, name: string): Id {
  const id = ids.get(name)
  if (id === undefined) throw new AppError('not-found', `The sample names “${name}” but does not have it.`)
  return id
}
