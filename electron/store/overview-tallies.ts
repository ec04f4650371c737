import { z } from 'zod'
import type { Pair, Tally } from '../../shared/contract/overview.ts'
import { stance as stances } from '../../shared/model/stance.ts'
import { columnsAtOnce } from './columns-at-once.ts'
import type { Reader } from './connection.ts'
import { whereOf } from './filter-sql.ts'
import { pairsOf } from './overview-pairs.ts'
import { all } from './rows.ts'

/** The stances of each day on which something was said, by said date cut to the day; what is not dated comes last. */
export function dayTallies(db: Reader): Tally[] {
  const [said = [], taken = []] = columnsAtOnce(db, ['s.said', 's.stance'], whereOf({}))
  const days = new Map<string, Tally>()
  for (const [at, date] of said.entries())
    count(days, typeof date === 'string' ? date.slice(0, 10) : null, taken[at])
  return [...days.values()].toSorted(
    (a, b) => Number(a.key === null) - Number(b.key === null) || compare(a.label, b.label),
  )
}

/** The stances under each tag, the most used first, and the tags that come up together. One walk over what is tagged serves both. */
export function tagFigures(db: Reader): { tags: Tally[]; tagPairs: Pair[] } {
  const [tags = [], documents = [], taken = []] = columnsAtOnce(
    db,
    ['t.tag', 's.document', 's.stance'],
    whereOf({}),
    TAGGED,
  )
  const names = new Map(all(db, nameRow, 'SELECT id, name FROM tag').map(({ id, name }) => [id, name]))
  const tallies = new Map<string, Tally>()
  const together = new Map<unknown, Set<string>>()
  for (const [at, tag] of tags.entries()) {
    const id = String(tag)
    count(tallies, id, taken[at], names.get(id))
    const here = together.get(documents[at]) ?? new Set()
    together.set(documents[at], here.add(id))
  }
  return {
    tags: [...tallies.values()].toSorted((a, b) => total(b) - total(a) || compare(a.label, b.label)),
    tagPairs: pairsOf(db, 'tag', () => [...together.values()].map((set) => [...set])),
  }
}

const TAGGED = 'statement_tag AS t JOIN statement AS s ON s.id = t.statement'

function count(tallies: Map<string, Tally>, key: string | null, taken: unknown, label = key ?? ''): void {
  const tally = tallies.get(key ?? '') ?? { key, label, claim: 0, denial: 0, question: 0, comment: 0 }
  tallies.set(key ?? '', tally)
  const stance = stances.safeParse(taken).data
  if (stance !== undefined) tally[stance] += 1
}

const total = ({ claim, denial, question, comment }: Tally) => claim + denial + question + comment

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const nameRow = z.object({ id: z.string(), name: z.string() })
