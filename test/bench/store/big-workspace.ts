import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeSpan } from '../../../shared/text/anchor.ts'
import { stance } from '../../../shared/model/stance.ts'
import { addDocument, type NewDocument } from '../../../electron/store/add-document.ts'
import { getText } from '../../../electron/store/documents.ts'
import { changeQuietly, type Change } from '../../../electron/store/history.ts'
import { openStore, type Store } from '../../../electron/store/open.ts'
import { wordingOf } from '../../../electron/store/wording.ts'
import type { Figure } from '../figure.ts'

export interface Size {
  readonly documents: number
  readonly statements: number
  readonly propositions: number
  readonly speakers: number
  readonly tags: number
}

/** What is measured in a workspace of that size, which is made in a folder of its own and goes with it in the end. */
export async function* inWorkspace(
  size: Size,
  measure: (store: Store) => AsyncIterable<Figure> | Iterable<Figure>,
): AsyncIterable<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'))
  const store = openStore(join(folder, 'bench.gainsay'), { create: true })
  try {
    fill(store, size)
    yield* measure(store)
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Fills a workspace with invented reports. The same size gives the same content; there is no history of it. */
function fill({ db }: Store, size: Size): void {
  const next = dice(7)
  changeQuietly(db, 'bench', (tx) => {
    const speakers = named(size.speakers, (key) => ({
      name: `Speaker ${key}`,
      aliases: '[]',
      role: '',
      side: '',
    }))
    for (const row of speakers) tx.insert('speaker', { ...row, note: '' })
    const propositions = named(size.propositions, (key) => ({ text: `The gate ${key} was closed` }))
    for (const [position, row] of propositions.entries())
      tx.insert('proposition', { ...row, note: '', position })
    const tags = named(size.tags, (key) => ({ name: `tag ${key}`, definition: '' }))
    for (const row of tags) tx.insert('tag', row)
    const each = Math.ceil(size.statements / size.documents)
    for (let at = 0; at < size.documents; at++) {
      const id = addDocument(tx, report(at, next))
      const here = Math.min(each, size.statements - at * each)
      mark(tx, id, here, {
        speakers: idsOf(speakers),
        propositions: idsOf(propositions),
        tags: idsOf(tags),
        next,
      })
    }
  })
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

/** A report of 60 sentences, each a block. Every eighth sentence is one that other reports print too. */
function report(at: number, next: (below: number) => number): NewDocument {
  const sentences = Array.from({ length: 60 }, (_, n) =>
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
      words: 60 * 15,
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

const named = <Row extends object>(count: number, row: (key: string) => Row) =>
  Array.from({ length: count }, (_, n) => ({ id: randomUUID(), key: `key ${n}`, ...row(String(n)) }))

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** Numbers that look thrown and are the same in every run. Park and Miller's generator. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
