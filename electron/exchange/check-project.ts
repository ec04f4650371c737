import { createHash } from 'node:crypto'
import { AppError } from '../../shared/contract/errors.ts'
import type { Block } from '../../shared/model/document.ts'
import type { Project, ProjectDocument, ProjectStatement, ProjectText } from '../../shared/model/project.ts'
import { describeSpan, isInsidePair } from '../../shared/text/anchor.ts'
import { leadsBack } from './merge/tag-circles.ts'

/**
 * Proves that a project hangs together: no id twice, nothing refers to what is not there, originals have their hashes, blocks and
 * quotes fit their texts. What is written from it needs no second look. Throws an AppError `unreadable` that names the first fault.
 */
export function checkProject(project: Project): Project {
  const fault = firstFault(project)
  if (fault === null) return project
  throw new AppError('unreadable', `This project does not hang together: ${fault}. Nothing was changed.`)
}

function firstFault(project: Project): string | null {
  const texts = new Map(
    project.documents.flatMap((document) =>
      document.texts.map((text) => [text.id, { document, text }] as const),
    ),
  )
  return (
    doubleIds(project) ??
    first(project.documents, faultOfDocument) ??
    first(project.statements, (one) => faultOfStatement(one, texts)) ??
    danglingRegistry(project) ??
    danglingRest(project, texts)
  )
}

function doubleIds(project: Project): string | null {
  const lists = {
    documents: project.documents,
    texts: project.documents.flatMap(({ texts }) => texts),
    statements: project.statements,
    speakers: project.speakers,
    propositions: project.propositions,
    tags: project.tags,
    links: project.links,
    filters: project.filters,
    searches: project.searches,
    decisions: project.decisions,
    pairs: project.pairs,
  }
  for (const [name, list] of Object.entries(lists)) {
    const twice = repeated(list.map(({ id }) => id))
    if (twice !== null) return `two of its ${name} have the id ${twice}`
  }
  const number = repeated(project.statements.map((one) => String(one.number)))
  if (number !== null) return `two of its statements have the number ${number}`
  const sha256 = repeated(project.documents.map((one) => one.sha256))
  return sha256 === null ? null : `two of its documents have the same bytes, ${sha256}`
}

function repeated(values: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const value of values) {
    if (seen.has(value)) return value
    seen.add(value)
  }
  return null
}

function faultOfDocument(document: ProjectDocument): string | null {
  const { id, title, texts, original, former = [], sha256, bytes } = document
  if (texts.filter(({ current }) => current).length !== 1)
    return `the document ${id} has not one current text`
  if (original !== null && (original.byteLength !== bytes || hashOf(original) !== sha256))
    return `the original of “${title}” is not the file that its SHA-256 names`
  if (former.some((one) => hashOf(one.bytes) !== one.sha256))
    return `an earlier original of “${title}” is not the file that its SHA-256 names`
  return first(texts, ({ text, blocks }) =>
    text.isWellFormed() && fit(blocks, text.length) ? null : `the blocks of “${title}” do not fit its text`,
  )
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function fit(blocks: readonly Block[], length: number): boolean {
  const starts = [...blocks.map(({ start }) => start), length]
  return blocks.every(({ start, end }, index) => start <= end && end <= (starts[index + 1] ?? length))
}

type Texts = ReadonlyMap<string, { document: ProjectDocument; text: ProjectText }>

function faultOfStatement(one: ProjectStatement, texts: Texts): string | null {
  const { start, end, quote, prefix, suffix } = one
  const found = texts.get(one.version)
  if (found?.document.id !== one.document) return `statement ${one.number} stands in a text that is not there`
  const { text } = found.text
  const isSpan = start < end && end <= text.length && !isInsidePair(text, start) && !isInsidePair(text, end)
  if (!isSpan) return `statement ${one.number} stands at ${start} to ${end}, where its text has no such span`
  const stands = describeSpan(text, start, end)
  const isSame = stands.quote === quote && stands.prefix === prefix && stands.suffix === suffix
  return isSame ? null : `the words of statement ${one.number} are not those of its text`
}

function danglingRegistry({ statements, speakers, propositions, tags }: Project): string | null {
  const there = new Set([...speakers, ...propositions, ...tags].map(({ id }) => id))
  const parents = new Map(tags.map(({ id, parent }) => [id, parent]))
  return (
    first(statements, (one) => {
      const missing = [one.speaker, one.proposition, ...one.tags].find((id) => id !== null && !there.has(id))
      return missing === undefined ? null : `statement ${one.number} refers to ${missing}, which is not there`
    }) ??
    first(tags, ({ id, name, parent }) => {
      if (parent !== null && !parents.has(parent))
        return `the tag “${name}” stands under one that is not there`
      return leadsBack(id, parents) ? `the tag “${name}” stands under itself` : null
    })
  )
}

function danglingRest({ statements, links, decisions }: Project, texts: Texts): string | null {
  const there = new Set<string>(statements.map(({ id }) => id))
  return (
    first(links, ({ id, from, to }) =>
      there.has(from) && there.has(to) && from !== to ? null : `the link ${id} has not two ends`,
    ) ??
    first(decisions, (one) => {
      if (texts.get(one.version)?.document.id === one.document) return null
      return `what was decided of the suggestion ${one.id} is about a text that is not there`
    })
  )
}

/** The first answer that is none of null. */
function first<T>(list: readonly T[], fault: (one: T) => string | null): string | null {
  for (const one of list) {
    const found = fault(one)
    if (found !== null) return found
  }
  return null
}
