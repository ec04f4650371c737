import { instant, type Instant } from '../../../shared/model/identity.ts'
import { partialDate } from '../../../shared/model/partial-date.ts'
import { reliability } from '../../../shared/model/document.ts'
import type { ProjectDocument } from '../../../shared/model/project.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'
import { ZipFault } from '../../zip/zip-fault.ts'
import { idFor } from '../ids.ts'
import { plainDocument } from '../plain-document.ts'
import { childOf, childrenOf, type Element } from '../xml/element.ts'
import { readDescription } from './description.ts'
import { sourceText, type SourceText } from './offset-convention.ts'
import { valuesOf, type Variables } from './read-cases.ts'
import { VARIABLES } from './variables.ts'

/** A file of the archive, by a path in it; null where there is none. */
export type FileOf = (path: string) => Uint8Array | null

/** A source that could be read, with the element that holds its selections. */
export interface ReadSource {
  readonly document: ProjectDocument
  readonly source: SourceText
  readonly selections: readonly Element[]
}

/** Reads the sources that have a text. The others are listed, with what was marked in them. */
export function readSources(
  sources: Element | undefined,
  { variables, fileOf, at }: { variables: Variables; fileOf: FileOf; at: Instant },
  losses: Loss[],
): ReadSource[] {
  const read: ReadSource[] = []
  const seen = new Map<string, number>()
  for (const one of sources?.children ?? []) {
    const text =
      one.name === 'PDFSource' ? childOf(one, 'Representation') : one.name === 'TextSource' ? one : undefined
    const title = one.attributes['name'] || 'untitled'
    const marks = one.children.filter(({ name }) => name.endsWith('Selection'))
    const lose = (what: string) => losses.push({ of: title, what: what + withMarks(marks.length) })
    if (text === undefined) {
      lose(`It is ${KINDS[one.name] ?? 'no text'}, and only texts are kept here.`)
      continue
    }
    const bytes = contentOf(text, fileOf, lose)
    if (bytes === null) continue
    const document = documentOf(one, { bytes, original: toldApart(bytes, seen) }, variables, at)
    if (one !== text && marks.length > 0)
      lose('It is a PDF; its text is kept, not what was marked on its pages.')
    if (childrenOf(one, 'Coding').length > 0)
      lose('It is coded as a whole; only parts of texts are coded here.')
    read.push({ ...document, selections: childrenOf(text, 'PlainTextSelection') })
  }
  return read
}

/** No two documents have the same bytes here: of a text that comes twice, the second file gets a line end more than its text has. */
function toldApart(bytes: Uint8Array, seen: Map<string, number>): Uint8Array {
  const key = Buffer.from(bytes).toString('latin1')
  const times = seen.get(key) ?? 0
  seen.set(key, times + 1)
  return times === 0 ? bytes : new Uint8Array(Buffer.concat([bytes, Buffer.from('\n'.repeat(times))]))
}

const KINDS: Readonly<Record<string, string>> = {
  PictureSource: 'a picture',
  AudioSource: 'a sound recording',
  VideoSource: 'a film',
  PDFSource: 'a PDF without a text beside it',
}

const withMarks = (marks: number): string => (marks === 0 ? '' : ` Marked in it: ${marks}.`)

/** The text of a source: within the XML, or a file of the archive. Files outside it are never opened. */
function contentOf(text: Element, fileOf: FileOf, lose: (what: string) => void): Uint8Array | null {
  const inline = childOf(text, 'PlainTextContent')
  if (inline !== undefined) return new Uint8Array(Buffer.from(inline.text))
  const path = text.attributes['plainTextPath']
  if (path === undefined || path === '') {
    lose('It has no plain text. Import its file by itself.')
    return null
  }
  if (/^(?:relative|absolute|file|https?):/i.test(path)) {
    lose(`Its text lies outside the project, at ${path}. Import it by itself.`)
    return null
  }
  try {
    const found = fileOf(`sources/${path.replace(/^internal:\/\//i, '')}`)
    if (found === null) lose(`Its text ${path} is missing in the project.`)
    return found
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    lose(`Its text cannot be unpacked: ${error.message}`)
    return null
  }
}

function documentOf(
  one: Element,
  { bytes, original }: { bytes: Uint8Array; original: Uint8Array },
  variables: Variables,
  at: Instant,
) {
  const { fields, note } = readDescription(childOf(one, 'Description')?.text ?? '')
  const values = valuesOf(one, variables)
  const known = (variable: { id: string }) =>
    values.find((each) => each.variable === variable.id)?.value ?? null
  const own: ReadonlySet<string> = new Set(Object.values(VARIABLES).map(({ id }) => id))
  const others = values
    .filter(({ variable }) => !own.has(variable))
    .map(({ name, value }) => `${name}: ${value}`)
  const source = readText(bytes)
  const title = one.attributes['name'] ?? ''
  const plain = plainDocument({
    id: idFor(one.attributes['guid'] ?? title),
    title,
    fileName: fields['fileName'] ?? `${title || 'source'}.txt`,
    text: source.text,
    original,
    importedAt: instantOf(one.attributes['creationDateTime']) ?? at,
    note: [note, ...others].filter((line) => line !== '').join('\n'),
  })
  const graded = reliability.safeParse(known(VARIABLES.reliability))
  const published = partialDate.safeParse(known(VARIABLES.publishedAsKnown) ?? known(VARIABLES.published))
  const document: ProjectDocument = {
    ...plain,
    outlet: known(VARIABLES.outlet),
    author: known(VARIABLES.author),
    url: known(VARIABLES.url),
    language: known(VARIABLES.language),
    reliability: graded.success ? graded.data : null,
    published: published.success ? published.data : null,
    read: fields['read'] === 'yes',
    publishedCheck: fields['publishedCheck'] === 'yes',
  }
  return { document, source }
}

/** A text in an encoding that the standard does not allow is read letter by letter rather than not at all. */
function readText(bytes: Uint8Array): SourceText {
  try {
    return sourceText(bytes)
  } catch {
    return sourceText(Buffer.from(new TextDecoder('windows-1252').decode(bytes)))
  }
}

/** A moment as we keep it, in UTC with milliseconds; null for what is none. */
export function instantOf(text: string | undefined): Instant | null {
  const date = new Date(text ?? '')
  const written = Number.isNaN(date.getTime()) ? null : date.toISOString()
  return written !== null && instant.safeParse(written).success ? written : null
}
