import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeSpan } from '../../../shared/text/anchor.ts'
import { stance } from '../../../shared/model/stance.ts'
import { addDocument } from '../../../electron/store/add-document.ts'
import type { NewDocument } from '../../../electron/store/new-document.ts'
import { getText } from '../../../electron/store/document-text.ts'
import { changeQuietly, type Change } from '../../../electron/store/history.ts'
import { nameKey } from '../../../shared/text/name-key.ts'
import { openStore, type Store } from '../../../electron/store/open.ts'
import { wordingOf } from '../../../electron/store/wording.ts'
import type { Figure } from '../figure.ts'

export interface Size {
  readonly documents: number
  /** Of each document. */
  readonly sentences: number
  readonly statements: number
  readonly propositions: number
  readonly speakers: number
  readonly tags: number
}

/** What is measured in a workspace of that size, which is made in a folder of its own and goes with it in the end. */
export async function* inWorkspace(size: Size, measure: (store: Store) => Measured): AsyncIterable<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'))
  const store = openStore(join(folder, 'bench.gainsay'), { create: true })
  try {
    fill(store, size)
    yield* measure(store)
  } finally {
    if (store.db.open) store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Measured = AsyncIterable<Figure> | Iterable<Figure>

/** Fills a workspace with invented reports. The same size gives the same content; there is no history of it. */
function fill({ db }: Store, size: Size): void {
  const next = dice(7)
  changeQuietly(db, 'bench', (tx) => {
    const pool = { ...makeRegistry(tx, size), next }
    const each = Math.ceil(size.statements / size.documents)
    for (let at = 0; at < size.documents; at++) {
      const id = addDocument(tx, report(at, size.sentences, next))
      mark(tx, id, Math.min(each, size.statements - at * each), pool)
    }
  })
}

/** Speakers, propositions and tags, so many of each; returns their ids. */
function makeRegistry(tx: Change, size: Size): Omit<Pool, 'next'> {
  const numbered = (count: number, make: (n: number) => void) =>
    Array.from({ length: count }, (_, n) => n).forEach(make)
  const [speakers, propositions, tags]: [string[], string[], string[]] = [[], [], []]
  numbered(size.speakers, (n) => {
    const name = `Speaker ${n}`
    const rest = { aliases: '[]', role: '', side: '', note: '' }
    tx.insert('speaker', { id: idIn(speakers), name, key: nameKey(name), ...rest })
  })
  numbered(size.propositions, (n) => {
    const text = `The gate ${n} was closed`
    tx.insert('proposition', { id: idIn(propositions), text, key: nameKey(text), note: '', position: n })
  })
  numbered(size.tags, (n) => {
    const name = `tag ${n}`
    tx.insert('tag', { id: idIn(tags), name, key: nameKey(name), definition: '' })
  })
  return { speakers, propositions, tags }
}

/** A new id, written down in a list. */
function idIn(list: string[]): string {
  const id = randomUUID()
  list.push(id)
  return id
}

interface Pool {
  readonly speakers: readonly string[]
  readonly propositions: readonly string[]
  readonly tags: readonly string[]
  next(below: number): number
}

/** Marks sentences of a report. Nine of ten have a speaker and a proposition; every fourth has a tag. */
function mark(
  tx: Change,
  document: string,
  count: number,
  { speakers, propositions, tags, next }: Pool,
): void {
  const { text, version, blocks } = getText(tx.db, document)
  for (let n = 0; n < count; n++) {
    const { start, end } = blocks[n % blocks.length] ?? { start: 0, end: text.length }
    const anchor = describeSpan(text, start, end)
    const id = randomUUID()
    tx.insert('statement', {
      id,
      number: tx.nextNumber(),
      document,
      version,
      ...anchor,
      wording: wordingOf(anchor.quote),
      stance: stance.options[next(10) < 6 ? 0 : next(4)] ?? 'claim',
      speaker: next(10) === 0 ? null : (speakers[next(speakers.length)] ?? null),
      reported: null,
      cue: null,
      said: next(5) === 0 ? null : `2031-0${1 + next(9)}-${10 + next(19)}`,
      proposition: next(10) === 0 ? null : (propositions[next(propositions.length)] ?? null),
      hedge: null,
      credibility: next(3) === 0 ? 1 + next(6) : null,
      author: 'bench',
      createdAt: tx.at,
      updatedAt: tx.at,
      fromSuggestion: 0,
      note: '',
    })
    const tag = tags[next(tags.length)]
    if (n % 4 === 0 && tag !== undefined) tx.insert('statement_tag', { statement: id, tag })
  }
}

const WORDS =
  'the gate of the dam was open when water rose over the road and nobody in town had heard a warning'.split(
    ' ',
  )

/** A report of so many sentences, each a block. Every eighth sentence is one that other reports print too. */
function report(at: number, length: number, next: (below: number) => number): NewDocument {
  const sentences = Array.from({ length }, (_, n) =>
    n % 8 === 0 ? `Agency line ${next(500)}: ${words(12, () => 0)}.` : `${words(14, next)} ${at}-${n}.`,
  )
  const starts = sentences.map((_, n) => sentences.slice(0, n).join(' ').length + (n === 0 ? 0 : 1))
  const text = sentences.join(' ')
  const original = Buffer.from(text)
  return {
    extracted: {
      title: `Report ${at}`,
      outlet: `Outlet ${at % 40}`,
      author: at % 3 === 0 ? `Author ${at % 100}` : null,
      url: null,
      language: 'en',
      published: `2031-0${1 + (at % 9)}-${10 + (at % 19)}`,
      publishedCheck: false,
      dates: [],
      text,
      blocks: sentences.map((sentence, n) => {
        const start = starts[n] ?? 0
        return { start, end: start + sentence.length, kind: 'paragraph' }
      }),
      words: length * 15,
      format: 'text',
      encoding: 'utf-8',
      warnings: [],
    },
    original,
    sha256: createHash('sha256').update(original).digest('hex'),
    fileName: `report-${at}.txt`,
  }
}

const words = (count: number, next: (below: number) => number): string =>
  Array.from({ length: count }, (_, n) => WORDS[(n + next(WORDS.length)) % WORDS.length]).join(' ')

/** Numbers that look thrown and are the same in every run. Park and Miller's generator. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
