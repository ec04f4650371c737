import type { Link } from '../../shared/model/link.ts'
import { offsetMap, type OffsetMap } from '../../shared/text/offsets.ts'
import type { Exporter, Notebook } from './exporter.ts'
import { notesOf, type Note } from './notes.ts'
import { webAddress } from './web-address.ts'

/**
 * W3C Web Annotation (Recommendation of 23 February 2017): a collection with one page. Positions count Unicode code points, as
 * its section 4.2.4 asks; the quote beside them lets a reader find the place again without counting.
 */
export const webAnnotation: Exporter = {
  format: 'web-annotation',
  label: 'Web Annotation',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  about:
    'Annotations by the W3C standard, for other annotation tools. Said date, hedge, credibility and proposition go as plain descriptions, for which the standard has no place of its own.',
  family: 'data',
  asks: [],
  write: (notebook) => JSON.stringify(collection(notebook), null, 2) + '\n',
}

function collection(notebook: Notebook) {
  const id = `urn:gainsay:${encodeURIComponent(notebook.workspace.toWellFormed())}`
  const page = `${id}:page:1`
  const offsets = new Map(notebook.documents.map(({ detail, text }) => [detail.id, offsetMap(text.text)]))
  const notes = notesOf(notebook)
  const there = new Set(notes.map(({ statement }) => statement.id))
  const items = [
    ...notes.map((note) => annotation(note, offsets.get(note.document.id))),
    ...notebook.links
      .filter(({ from, to }) => there.has(from.statement) && there.has(to.statement))
      .map(linking),
  ]
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: notebook.workspace,
    total: items.length,
    first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    last: page,
  }
}

function annotation(note: Note, offsets: OffsetMap | undefined) {
  const { statement } = note
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${statement.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    creator: { type: 'Person', name: statement.author },
    created: statement.createdAt,
    modified: statement.updatedAt,
    body: bodies(note),
    target: {
      type: 'SpecificResource',
      source: source(note),
      // The text that was read is the one of this moment; the page it came from may have changed since.
      state: { type: 'TimeState', sourceDate: note.document.importedAt },
      selector: [
        // One that was not found again in the current text has no position in it.
        ...(statement.version === note.text.version
          ? [
              {
                type: 'TextPositionSelector',
                start: offsets?.toCodePoints(statement.start) ?? statement.start,
                end: offsets?.toCodePoints(statement.end) ?? statement.end,
              },
            ]
          : []),
        {
          type: 'TextQuoteSelector',
          exact: statement.quote,
          prefix: statement.prefix,
          suffix: statement.suffix,
        },
      ],
    },
  }
}

/** What one statement does to another: the standard's motivation “linking”, with both as targets and the kind as a tag. */
const linking = ({ id, kind, from, to, author, createdAt }: Link) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `urn:uuid:${id}`,
  type: 'Annotation',
  motivation: 'linking',
  creator: { type: 'Person', name: author },
  created: createdAt,
  body: [body('tagging', kind)],
  target: [from, to].map(({ statement }) => ({ id: `urn:uuid:${statement}`, type: 'Annotation' })),
})

function bodies({ statement, speaker, proposition, tags }: Note) {
  const described = [
    ['proposition', proposition?.text ?? null],
    ['said', statement.said],
    ['hedge', statement.hedge],
    ['information credibility', statement.credibility],
    ['reported', statement.reported],
    ['cue', statement.cue],
    ['found by', statement.fromSuggestion ? 'a suggestion' : null],
  ] as const
  return [
    body('classifying', statement.stance),
    ...(speaker === null ? [] : [body('identifying', speaker.name)]),
    ...tags.map((tag) => body('tagging', tag)),
    ...described.flatMap(([name, value]) =>
      value === null ? [] : [body('describing', `${name}: ${value}`)],
    ),
    ...(statement.note === '' ? [] : [{ ...body('commenting', statement.note), format: 'text/markdown' }]),
  ]
}

const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value })

function source({ document }: Note) {
  const { id, title, language } = document
  const via = webAddress(document.url)
  return {
    id: `urn:uuid:${id}`,
    type: 'Text',
    format: 'text/plain',
    label: title,
    ...(language === null ? {} : { language }),
    ...(via === null ? {} : { via }),
  }
}
