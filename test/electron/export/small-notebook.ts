import { describeSpan } from '../../../shared/text/anchor.ts'
import type { Link } from '../../../shared/model/link.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import type { Notebook, NotebookDocument } from '../../../electron/export/exporter.ts'

const uuid = (kind: number, number: number): string =>
  `0000000${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`

export const MARSK = uuid(1, 1)
const DAM = uuid(2, 1)
const TAG = uuid(3, 1)
const ABOVE = uuid(3, 2)

/** A document of paragraphs, one per line; lines that begin with `~` are furniture. */
function makeDocument(
  number: number,
  title: string,
  text: string,
  fields: Partial<NotebookDocument['detail']> = {},
): NotebookDocument {
  const id = uuid(4, number)
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: line.startsWith('~') ? ('furniture' as const) : ('paragraph' as const),
  }))
  const detail = {
    id,
    title,
    outlet: null,
    author: null,
    published: null,
    publishedCheck: false,
    language: 'en',
    reliability: null,
    words: 10,
    read: false,
    importedAt: '2024-03-20T10:00:00.000Z',
    counts: { claim: 0, denial: 0, question: 0, comment: 0 },
    url: null,
    note: '',
    format: 'text' as const,
    encoding: 'utf-8',
    fileName: `${number}.txt`,
    bytes: text.length,
    sha256: 'a'.repeat(64),
    source: null,
    textVersion: 1,
    dates: [],
    warnings: [],
    ...fields,
  }
  return { detail, text: { document: id, version: uuid(5, number), text, blocks }, statements: [] }
}

/** Marks `quote` in a document. */
export function mark(
  { detail, text }: NotebookDocument,
  number: number,
  quote: string,
  fields: Partial<Statement>,
): Statement {
  const start = text.text.indexOf(quote)
  return {
    id: uuid(6, number),
    number,
    document: detail.id,
    version: text.version,
    anchor: 'sure',
    ...describeSpan(text.text, start, start + quote.length),
    stance: 'claim',
    speaker: null,
    reported: null,
    cue: null,
    said: null,
    proposition: null,
    hedge: null,
    credibility: null,
    tags: [],
    note: '',
    author: 'Ana Lyst',
    createdAt: '2024-03-21T09:00:00.000Z',
    updatedAt: '2024-03-21T09:05:00.000Z',
    fromSuggestion: false,
    ...fields,
  }
}

function link(number: number, kind: string, from: Statement | undefined, to: Statement | undefined): Link {
  if (from === undefined || to === undefined) throw new Error('a link has two ends')
  const end = ({ id, number, stance, quote, document }: Statement) => ({
    statement: id,
    number,
    stance,
    quote,
    document,
    speaker: null,
    title: '',
  })
  const id = uuid(7, number)
  return { id, kind, from: end(from), to: end(to), author: 'Ana Lyst', createdAt: '2024-03-21T10:00:00.000Z' }
}

/** Two articles with overlaps, emoji, a right-to-left script, and markup of every format in every field. */
export function smallNotebook(): Notebook {
  const wire = makeDocument(
    1,
    'Gates <b>closing</b> & *open*',
    '~Advertisement\n🌊🌊 “Our gauges show no fall at all so far,” Marsk said.\n=1+1 <script>alert(1)</script> is # not *markup* here.',
    {
      outlet: 'Northline | Wire',
      note: 'First *wire* of the day\n<b>checked</b>',
      published: '2024-03-13',
      reliability: 'A',
      url: 'https://example.org/a?b=1&c="2"',
    },
  )
  const hebrew = makeDocument(
    2,
    'השערים נסגרים',
    'השר אמר כי השערים נסגרים.\n1. [a](javascript:alert(1)) & more',
    {
      language: 'he',
      published: '2024-03',
    },
  )
  wire.statements = [
    mark(wire, 1, 'Our gauges show no fall at all so far', {
      stance: 'denial',
      speaker: MARSK,
      said: '2024-03-12',
      proposition: DAM,
      hedge: 'certain',
      credibility: 2,
      reported: 'direct',
      cue: 'said',
      tags: [TAG],
      note: '# Not a heading\n- nor a list <img src=x onerror=alert(1)>',
    }),
    mark(wire, 2, 'no fall at all so far,” Marsk said.\n=1+1', {
      stance: 'question',
      note: '=HYPERLINK("x")',
    }),
    mark(wire, 3, 'fall', { stance: 'comment' }),
    mark(wire, 4, '<script>alert(1)</script> is # not *markup*', { hedge: 'possible' }),
  ]
  hebrew.statements = [mark(hebrew, 5, 'השערים נסגרים', { speaker: MARSK, proposition: DAM })]
  const statements = [...hebrew.statements, ...wire.statements]
  return {
    // The first and the last of them go back to one report.
    origins: new Map(statements.map(({ id, number }) => [id, `origin ${number === 5 ? 1 : number}`])),
    workspace: 'Korrin <dam> & "river"',
    note: '# What is open\n- <i>gauges</i>',
    documents: [hebrew, wire],
    speakers: [
      {
        id: MARSK,
        name: 'Ilena <i>Marsk</i>',
        aliases: ['Marsk'],
        role: 'minister_of_*interior*',
        side: 'Calmera',
        note: 'Left in *May*',
        statements: 2,
      },
    ],
    propositions: [
      {
        id: DAM,
        text: '-The gates [are] closing',
        note: '=1+1',
        status: 'settled',
        position: 0,
        counts: { claim: 1, denial: 1 },
      },
    ],
    tags: [
      {
        id: TAG,
        name: '@gauges',
        parent: ABOVE,
        colour: 'teal',
        definition: '',
        example: 'no fall <at all>',
        uses: 1,
        lastUsedAt: null,
      },
      {
        id: ABOVE,
        name: 'measured',
        parent: null,
        colour: null,
        definition: 'By an instrument',
        example: '',
        uses: 0,
        lastUsedAt: null,
      },
    ],
    links: [
      link(1, 'supports', wire.statements[0], hebrew.statements[0]),
      link(2, '=owes <b>to</b>', wire.statements[2], wire.statements[1]),
    ],
  }
}
