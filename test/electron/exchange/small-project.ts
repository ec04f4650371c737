import { createHash } from 'node:crypto'
import {
  emptyProject,
  type Project,
  type ProjectDocument,
  type ProjectStatement,
} from '../../../shared/model/project.ts'
import { describeSpan } from '../../../shared/text/anchor.ts'

/** An id that tests can tell from others: `id(7)`. */
export const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** The first of a list that has one. */
export function first<T>(list: readonly T[]): T {
  const [one] = list
  if (one === undefined) throw new Error('the list is empty')
  return one
}

export const TEXT = 'The lock is shut 😀, said Ana Marsk.\n“It was never shut”, the port office answered.'

/** A text file as it was imported. */
export function document(
  number: number,
  text: string,
  fields: Partial<ProjectDocument> = {},
): ProjectDocument {
  const original = new Uint8Array(Buffer.from(text))
  return {
    id: id(number),
    title: `Report ${number}`,
    outlet: 'Sound Gazette',
    author: null,
    url: `https://example.org/${number}`,
    language: 'en',
    published: '2031-05-03',
    publishedCheck: false,
    reliability: 'B',
    words: text.split(/\s+/).length,
    read: true,
    importedAt: '2031-05-04T08:00:00.000Z',
    note: '',
    format: 'text',
    encoding: 'utf-8',
    fileName: `report-${number}.txt`,
    bytes: original.byteLength,
    sha256: createHash('sha256').update(original).digest('hex'),
    dates: [],
    warnings: [],
    original,
    texts: [
      {
        id: id(number + 50),
        current: true,
        extractor: 'gainsay 0.1',
        text,
        blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
        reading: {
          number: 1,
          reason: 'import',
          madeAt: '2031-05-04T08:00:00.000Z',
          encoding: 'utf-8',
          sha256: createHash('sha256').update(original).digest('hex'),
          facts: {},
        },
      },
    ],
    ...fields,
  }
}

/** What somebody says of words of a document. */
export function statement(
  number: number,
  of: ProjectDocument,
  quote: string,
  fields: Partial<ProjectStatement> = {},
): ProjectStatement {
  const [version] = of.texts
  const start = version?.text.indexOf(quote) ?? -1
  if (version === undefined || start < 0) throw new Error(`“${quote}” does not stand in the text`)
  return {
    id: id(number),
    number: number - 100,
    document: of.id,
    version: version.id,
    anchor: 'sure',
    ...describeSpan(version.text, start, start + quote.length),
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
    author: 'Mara',
    createdAt: '2031-05-04T09:00:00.000Z',
    updatedAt: '2031-05-04T09:00:00.000Z',
    fromSuggestion: false,
    chosenOrigin: null,
    ...fields,
  }
}

/** Two reports of one event, with a claim, its denial and all that can hang on them. */
export function smallProject(): Project {
  const [one, two] = [document(1, TEXT), document(2, 'Nobody has seen the lock open since May.')]
  return {
    ...emptyProject('harbour'),
    note: 'Who shut the lock?',
    lastNumber: 3,
    documents: [one, two],
    speakers: [
      {
        id: id(20),
        name: 'Ana Marsk',
        aliases: ['A. Marsk'],
        role: 'harbour master',
        side: 'port',
        note: '',
      },
      { id: id(21), name: 'Port office', aliases: [], role: '', side: 'port', note: 'answers by mail' },
    ],
    propositions: [{ id: id(30), text: 'The lock is shut', note: '', status: 'open', position: 0 }],
    tags: [
      {
        id: id(40),
        name: 'access',
        parent: null,
        colour: 'teal',
        definition: 'Who may pass',
        example: '',
        lastUsedAt: null,
      },
      {
        id: id(41),
        name: 'lock',
        parent: id(40),
        colour: null,
        definition: '',
        example: '',
        lastUsedAt: '2031-05-04T09:00:00.000Z',
      },
    ],
    statements: [
      statement(101, one, 'The lock is shut 😀', { speaker: id(20), proposition: id(30), tags: [id(41)] }),
      statement(102, one, 'It was never shut', {
        stance: 'denial',
        speaker: id(21),
        proposition: id(30),
        reported: 'direct',
        cue: 'answered',
        said: '2031-05-03',
        hedge: 'certain',
        credibility: 3,
        note: 'By mail.\nNot by telephone.',
        author: 'Ida',
      }),
      statement(103, two, 'Nobody has seen the lock open', { chosenOrigin: id(90) }),
    ],
    links: [
      {
        id: id(60),
        kind: 'contradicts',
        from: id(101),
        to: id(102),
        author: 'Mara',
        createdAt: '2031-05-04T10:00:00.000Z',
      },
    ],
  }
}
