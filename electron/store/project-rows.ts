import type { Project, ProjectDocument, ProjectStatement } from '../../shared/model/project.ts'
import { nameKey } from '../../shared/text/name-key.ts'
import { wordingOf } from './wording.ts'

/** A document of a project without what is kept in tables of its own. */
export type DocumentFacts = Omit<ProjectDocument, 'texts' | 'original' | 'former'>

/** What a person may have changed of a document. */
export const documentRow = ({
  id,
  title,
  outlet,
  author,
  url,
  language,
  published,
  reliability,
  note,
}: DocumentFacts) => ({
  id,
  title,
  outlet,
  author,
  url,
  language,
  published,
  reliability,
  note,
})

/** What came with its file. */
export const factsRow = ({
  publishedCheck,
  read,
  words,
  importedAt,
  format,
  encoding,
  fileName,
  dates,
  warnings,
}: DocumentFacts) => ({
  publishedCheck: Number(publishedCheck),
  read: Number(read),
  words,
  importedAt,
  format,
  encoding,
  fileName,
  dates: JSON.stringify(dates),
  warnings: JSON.stringify(warnings),
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
