import { createHash } from 'node:crypto'
import fc from 'fast-check'
import {
  project,
  type Project,
  type ProjectDocument,
  type ProjectStatement,
} from '../../../shared/model/project.ts'
import { describeSpan, isInsidePair } from '../../../shared/text/anchor.ts'

/** Words with letters beyond the first plane, quotes, markup and line ends. */
const words = fc
  .array(
    fc.constantFrom('port', 'open', '“closed”', '😀', '𝒜', '<b>&amp;', 'said', 'ж', "haven't", '\n', '\t'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' '))
const line = words.map((text) => text.replaceAll(/\s+/g, ' ').trim() || 'x')
const instant = fc
  .integer({ min: 1_600_000_000, max: 1_700_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString())
const date = fc.constantFrom('2031', '2031-05', '2031-05-03', '2031-05-03T10:20')
const id = fc.uuid()
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A document with one reading of its original, or with one of an earlier file too. */
const document: fc.Arbitrary<ProjectDocument> = fc
  .record({
    id,
    title: line,
    outlet: maybe(line),
    author: maybe(line),
    url: maybe(fc.webUrl()),
    language: maybe(fc.constantFrom('en', 'de', 'ru')),
    published: maybe(date),
    publishedCheck: fc.boolean(),
    reliability: maybe(fc.constantFrom('A' as const, 'F' as const)),
    words: fc.nat(100),
    read: fc.boolean(),
    importedAt: instant,
    note: words,
    format: fc.constantFrom('text' as const, 'html' as const),
    encoding: fc.constant('utf-8'),
    fileName: line,
    dates: fc.array(fc.record({ value: date, kind: fc.constant('dateline' as const), quote: line }), {
      maxLength: 1,
    }),
    warnings: fc.array(line, { maxLength: 1 }),
    original: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    earlier: fc.uint8Array({ minLength: 41, maxLength: 50 }),
    texts: fc.array(fc.record({ id, text: words }), { minLength: 1, maxLength: 2 }),
  })
  .map(({ texts, original, earlier, ...fields }) => ({
    ...fields,
    bytes: original.byteLength,
    sha256: hashOf(original),
    original,
    ...(texts.length > 1 && {
      former: [{ sha256: hashOf(earlier), fileName: 'before.txt', bytes: earlier }],
    }),
    texts: texts.map(({ id, text }, index) => ({
      id,
      current: index === texts.length - 1,
      extractor: 'gainsay 0.1',
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
      reading: {
        number: index + 1,
        reason: index === 0 ? ('import' as const) : ('again' as const),
        madeAt: fields.importedAt,
        encoding: 'utf-8',
        sha256: hashOf(index === texts.length - 1 ? original : earlier),
        facts: { title: fields.title },
      },
    })),
  }))

const speaker = fc.record({
  id,
  name: line,
  aliases: fc.array(line, { maxLength: 2 }),
  role: line,
  side: line,
  note: words,
})
const proposition = fc.record({
  id,
  text: line,
  note: words,
  status: fc.constantFrom('open' as const, 'settled' as const),
})
const tag = fc.record({
  id,
  name: line,
  colour: maybe(fc.constantFrom('teal' as const, 'pink' as const)),
  definition: words,
  example: words,
  lastUsedAt: maybe(instant),
  under: fc.nat(),
})
const mark = fc.record({
  id,
  at: fc.nat(),
  length: fc.nat(20),
  document: fc.nat(),
  stance: fc.constantFrom('claim' as const, 'denial' as const, 'question' as const, 'comment' as const),
  speaker: maybe(fc.nat()),
  proposition: maybe(fc.nat()),
  tags: fc.array(fc.nat(), { maxLength: 2 }),
  reported: maybe(fc.constantFrom('direct' as const, 'mixed' as const)),
  cue: maybe(line),
  said: maybe(date),
  hedge: maybe(fc.constantFrom('possible' as const, 'certain' as const)),
  credibility: maybe(fc.integer({ min: 1, max: 6 })),
  note: words,
  author: fc.constantFrom('Mara', 'Ida'),
  createdAt: instant,
  updatedAt: instant,
  fromSuggestion: fc.boolean(),
  chosenOrigin: maybe(id),
})

const distinct = <T extends object>(one: fc.Arbitrary<T>, keys: (each: T) => string, most: number) =>
  fc.uniqueArray(one, { selector: keys, maxLength: most })

/** Any workspace as plain data, in the order in which a workspace gives it. */
export const anyProject: fc.Arbitrary<Project> = fc
  .record({
    note: words,
    documents: distinct(document, (one) => one.sha256, 3),
    speakers: distinct(speaker, (one) => one.name.toLowerCase(), 3),
    propositions: distinct(proposition, (one) => one.text.toLowerCase(), 3),
    tags: distinct(tag, (one) => one.name.toLowerCase(), 4),
    marks: fc.array(mark, { maxLength: 6 }),
    links: fc.array(
      fc.record({ id, kind: line, from: fc.nat(), to: fc.nat(), author: line, createdAt: instant }),
      {
        maxLength: 2,
      },
    ),
    searches: distinct(fc.record({ id, name: line, query: line }), (one) => one.name.toLowerCase(), 2),
    furniture: distinct(fc.record({ sentence: line, furniture: fc.boolean() }), (one) => one.sentence, 2),
    spare: fc.nat(3),
  })
  .map(withOwnIds)
  .map(({ marks, links, tags, propositions, spare, ...rest }) => {
    const tree = inTree(tags)
    const ordered = {
      ...rest,
      tags: tree,
      propositions: propositions.map((one, position) => ({ ...one, position })),
    }
    const statements = marks.flatMap((one, index) => statementOf(one, index + 1, ordered))
    return project.parse({
      workspace: 'harbour',
      note: rest.note,
      lastNumber: marks.length + spare,
      documents: rest.documents,
      statements,
      speakers: rest.speakers.toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id)),
      propositions: ordered.propositions,
      tags: tree,
      links: linksOf(links, statements),
      filters: [],
      searches: rest.searches.toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase())),
      furniture: rest.furniture.toSorted((a, b) => compare(a.sentence, b.sentence)),
      decisions: [],
      pairs: [],
    })
  })

/** Gives each thing an id of its own, also where a failing example is made smaller. */
function withOwnIds<T>(made: T): T {
  let last = 0
  const renew = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renew)
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
    const fields = Object.entries(value).map(([key, one]) => [
      key,
      key === 'id' ? nextId(++last) : renew(one),
    ])
    return Object.fromEntries(fields)
  }
  return renew(made) as T
}

const nextId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** As SQLite compares: by code point. */
const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

type Tag = Project['tags'][number]

/** Each tag stands under one before it, or under none. */
function inTree(tags: readonly (Omit<Tag, 'parent'> & { under: number })[]): Tag[] {
  const tree = tags.map(({ under, id, name, ...fields }, index) => {
    const parent = index === 0 ? undefined : tags[under % (index + 1)]
    return { name, parent: parent === undefined || parent.id === id ? null : parent.id, ...fields, id }
  })
  return tree
    .map(({ colour, definition, example, lastUsedAt, name, parent, id }) => ({
      name,
      parent,
      colour,
      definition,
      example,
      id,
      lastUsedAt,
    }))
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
}

type Mark = typeof mark extends fc.Arbitrary<infer T> ? T : never
type Registry = Pick<Project, 'documents' | 'speakers' | 'propositions' | 'tags'>

const pick = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(1, list.length)]

function statementOf(made: Mark, number: number, of: Registry): ProjectStatement[] {
  const document = pick(of.documents, made.document)
  const version = document?.texts[0]
  if (document === undefined || version === undefined) return []
  const { text } = version
  const start = before(text, made.at % text.length)
  const end = before(text, Math.min(text.length, start + 2 + made.length))
  const { at: _, length: __, document: ___, speaker, proposition, tags, ...fields } = made
  const names = new Map(of.tags.map((one, place) => [one.id, place]))
  return [
    {
      ...fields,
      speaker: speaker === null ? null : (pick(of.speakers, speaker)?.id ?? null),
      proposition: proposition === null ? null : (pick(of.propositions, proposition)?.id ?? null),
      tags: [...new Set(tags.flatMap((tag) => pick(of.tags, tag)?.id ?? []))].toSorted(
        (a, b) => (names.get(a) ?? 0) - (names.get(b) ?? 0),
      ),
      number,
      document: document.id,
      version: version.id,
      anchor: version.current ? 'sure' : 'review',
      ...describeSpan(text, start, end),
    },
  ]
}

/** Two units further on there is always a whole letter between. */
const before = (text: string, offset: number): number => (isInsidePair(text, offset) ? offset - 1 : offset)

type Link = Project['links'][number]

function linksOf(
  links: readonly (Omit<Link, 'from' | 'to'> & { from: number; to: number })[],
  statements: readonly ProjectStatement[],
): Link[] {
  return links
    .flatMap(({ from, to, ...link }) => {
      const [one, other] = [pick(statements, from), pick(statements, to)]
      return one === undefined || other === undefined || one === other
        ? []
        : [{ ...link, from: one.id, to: other.id }]
    })
    .toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id))
}
