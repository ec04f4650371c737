import type { Project, ProjectDocument, ProjectStatement } from '../../shared/model/project.ts'
import { nameKey } from '../../shared/text/name-key.ts'
import { wordingOf } from './wording.ts'

/** A document of a project without what is kept in tables of its own. */
export type DocumentFacts = Omit<ProjectDocument, 'texts' | 'original' | 'former'>

/** What a person may have changed of a document. */
export const documentRow = (document: DocumentFacts) => ({
  id: document.id,
  title: document.title,
  outlet: document.outlet,
  author: document.author,
  url: document.url,
  language: document.language,
  published: document.published,
  reliability: document.reliability,
  note: document.note,
})

/** What came with its file. */
export const factsRow = (document: DocumentFacts) => ({
  publishedCheck: Number(document.publishedCheck),
  read: Number(document.read),
  words: document.words,
  importedAt: document.importedAt,
  format: document.format,
  encoding: document.encoding,
  fileName: document.fileName,
  dates: JSON.stringify(document.dates),
  warnings: JSON.stringify(document.warnings),
})

export const speakerRow = ({ id, name, aliases, role, side, note }: Project['speakers'][number]) => ({
  id,
  name,
  key: nameKey(name),
  aliases: JSON.stringify(aliases),
  role,
  side,
  note,
})

export const propositionRow = ({ id, text, note, status, position }: Project['propositions'][number]) => ({
  id,
  text,
  key: nameKey(text),
  note,
  status,
  position,
})

export const tagRow = ({ id, name, parent, colour, definition, example }: Project['tags'][number]) => ({
  id,
  name,
  key: nameKey(name),
  parent,
  colour,
  definition,
  example,
})

export const statementRow = ({ start, end, quote, prefix, suffix, ...fields }: ProjectStatement) => ({
  start,
  end,
  quote,
  prefix,
  suffix,
  wording: wordingOf(quote),
  stance: fields.stance,
  speaker: fields.speaker,
  reported: fields.reported,
  cue: fields.cue,
  said: fields.said,
  proposition: fields.proposition,
  hedge: fields.hedge,
  credibility: fields.credibility,
  note: fields.note,
  chosenOrigin: fields.chosenOrigin,
})
