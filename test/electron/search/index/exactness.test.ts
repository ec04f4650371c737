import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termOf } from '../../../../electron/search/languages.ts'
import { indexedWorkspace, type Article } from './indexed-workspace.ts'
import { plainLunr } from './plain-lunr.ts'

/** A sequence that is the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below
}

const pick = <T>(next: (below: number) => number, list: readonly T[]): T => {
  const one = list[next(list.length)]
  if (one === undefined) throw new Error('an empty list')
  return one
}

/** Invented words that are their own stems: for them lunr's patterns, which see stems alone, see what ours do. */
const INVENTED = (() => {
  const next = sequence(7)
  const syllables = ['ka', 'lor', 'mi', 'tun', 're', 'vak', 'sol', 'pim', 'da', 'gor', 'nel', 'bu']
  const words = Array.from({ length: 900 }, () =>
    Array.from({ length: 1 + next(4) }, () => pick(next, syllables)).join(''),
  )
  return [...new Set(words)].filter((word) => termOf(word, 'en') === word)
})()

const ENGLISH = [
  'gates',
  'closing',
  'closed',
  'the',
  'not',
  'said',
  'withdrawal',
  'withdrawn',
  'ministry',
  'of',
]

/** Frequent words come often, rare ones hardly ever, as in any language. */
function writer(seed: number, words: readonly string[]): () => Article {
  const next = sequence(seed)
  const word = () => words[Math.min(next(words.length), next(words.length), next(words.length))] ?? ''
  const some = (most: number) => Array.from({ length: 1 + next(most) }, word).join(' ')
  return () => ({ title: some(6), text: Array.from({ length: 1 + next(4) }, () => some(40)).join('\n') })
}

/** Queries of every kind that lunr knows. */
function queries(seed: number, words: readonly string[], many: number): string[] {
  const next = sequence(seed)
  const word = () => words[Math.min(next(words.length), next(words.length))] ?? 'ka'
  const piece = () => {
    const one = word()
    const at = next(one.length)
    return pick(next, [
      one,
      one,
      `${one.slice(0, at + 1)}*`,
      `*${one.slice(at)}`,
      `${one.slice(0, 1)}*${one.slice(-1)}`,
      `${one.slice(0, at)}x${one.slice(at + 1)}~1`,
      `${one}~2`,
      `title:${one}`,
      `text:${one}`,
      `${one}^${2 + next(5)}`,
      `title:${one}^3`,
      'nowhere',
    ])
  }
  const condition = () => pick(next, ['', '', '', '+', '-']) + piece()
  return Array.from({ length: many }, () => Array.from({ length: 1 + next(4) }, condition).join(' '))
}

type Workspace = ReturnType<typeof indexedWorkspace>

/** The answers of both, compared to the last bit, query by query. */
async function compare(
  workspace: Workspace,
  articles: ReadonlyMap<string, Article>,
  asked: readonly string[],
) {
  const lunr = plainLunr(articles)
  // What was renamed is analysed again before the first answer.
  await workspace.find('')
  for (const query of asked)
    expect({ query, found: workspace.scores(query) }).toEqual({ query, found: lunr(query) })
}

describe('documents and scores are those of lunr, to the last bit', () => {
  test('for hundreds of queries of every kind, whatever was added, removed, merged and opened again before', async () => {
    const workspace = indexedWorkspace()
    const articles = new Map<string, Article>()
    const write = writer(3, INVENTED)
    const add = (many: number) => {
      for (let i = 0; i < many; i++) {
        const article = write()
        articles.set(workspace.add(article), article)
      }
    }
    const asked = queries(11, INVENTED, 300)
    add(120)
    await compare(workspace, articles, asked)
    add(60)
    const gone = [...articles.keys()].filter((_, i) => i % 7 === 0)
    workspace.remove(gone)
    for (const id of gone) articles.delete(id)
    await compare(workspace, articles, asked.slice(0, 100))
    await workspace.upkeep()
    add(90)
    await workspace.upkeep()
    await compare(workspace, articles, asked.slice(100))
    workspace.reopen()
    add(20)
    await compare(workspace, articles, asked.slice(50, 150))
  })

  test('also for words with endings, in queries without patterns', async () => {
    const workspace = indexedWorkspace()
    const write = writer(5, [...ENGLISH, ...INVENTED.slice(0, 40)])
    const articles = new Map(
      Array.from({ length: 120 }, () => {
        const article = write()
        return [workspace.add(article), article] as const
      }),
    )
    const asked = queries(13, [...ENGLISH, ...INVENTED.slice(0, 20)], 400).filter(
      (query) => !/[*~]|\+(\w+:)?(the|of)/.test(query),
    )
    await compare(workspace, articles, asked)
    expect(asked.length).toBeGreaterThan(100)
  })
})

describe('any order of additions, removals, new titles, merges and openings', () => {
  test('leads to the answers of an index that knew the end from the beginning', async () => {
    const words = INVENTED.slice(0, 8)
    const action = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({ kind: fc.constant('add'), seed: fc.integer({ min: 1, max: 1000 }) }),
      },
      fc.record({ kind: fc.constantFrom('remove', 'rename'), seed: fc.nat(20) }),
      fc.record({ kind: fc.constantFrom('undo', 'redo', 'upkeep', 'reopen', 'ask'), seed: fc.constant(0) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
        const workspace = indexedWorkspace()
        for (const { kind, seed } of actions) await act(workspace, kind, seed, words)
        await compare(workspace, presentIn(workspace), [...words, `${words[0]} -${words[1]}`, `${words[2]}*`])
      }),
      { numRuns: 40 },
    )
  })
})

async function act(
  workspace: Workspace,
  kind: string,
  seed: number,
  words: readonly string[],
): Promise<void> {
  const ids = [...presentIn(workspace).keys()]
  const id = ids[seed % Math.max(ids.length, 1)]
  if (kind === 'add') workspace.add(writer(seed, words)())
  else if (kind === 'undo') workspace.undo()
  else if (kind === 'redo') workspace.redo()
  else if (kind === 'upkeep') await workspace.upkeep()
  else if (kind === 'reopen') workspace.reopen()
  else if (kind === 'ask') await workspace.find(words[0] ?? '')
  else if (id !== undefined && kind === 'remove') workspace.remove([id])
  else if (id !== undefined) workspace.rename(id, writer(seed + 1, words)().title)
}

/** The documents of a workspace as its tables have them. */
function presentIn({ db }: Workspace): Map<string, Article> {
  const rows = db
    .prepare(
      'SELECT document.id, title, text FROM document JOIN text_version ON document = document.id WHERE removed = 0 ORDER BY document.rowid',
    )
    .all() as { id: string; title: string; text: string }[]
  return new Map(rows.map(({ id, ...article }) => [id, article]))
}
