import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Suggestion } from '../../../electron/suggest/suggest.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** What a careful reader would mark, or may: who speaks, and what can be said of it. What is kept of the words is their place. */
export interface Mark extends Place {
  readonly article: string
  readonly isMust: boolean
  readonly stances: readonly string[]
  readonly speakers: readonly string[]
}

/** The marks of a list in test/fixtures/suggest; before the article stand as many columns as `skip` says. */
export const marksOf = (file: string, skip = 0): (Mark & { readonly set: string })[] =>
  readFileSync(join(import.meta.dirname, '../../fixtures/suggest', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const columns = line.split('\t')
      const [article = '', start, end, must, stances = '', speakers = ''] = columns.slice(skip)
      return {
        set: columns.slice(0, skip).join(),
        article,
        start: Number(start),
        end: Number(end),
        isMust: must === 'must',
        stances: stances.split('/'),
        speakers: speakers.split(';').map((name) => plain(name.trim())),
      }
    })

const plain = (name: string): string =>
  name
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:the|an?) /i, '')
    .toLowerCase()

export interface Count {
  /** Marks that must be there; of these found in the first tier; of these with the right speaker and stance. */
  readonly must: number
  readonly found: number
  readonly right: number
  /** Suggestions of the first tier; of these such as nobody would mark. */
  readonly first: number
  readonly useless: number
}

/** Counts the suggestions of some articles by the marks of the same: see docs/suggestions.md. */
export function count(suggested: ReadonlyMap<string, readonly Suggestion[]>, marks: readonly Mark[]): Count {
  const first = [...suggested].flatMap(([article, list]) =>
    list.filter(({ tier }) => tier === 1).map((suggestion) => ({ article, suggestion })),
  )
  const must = marks.filter(({ isMust }) => isMust)
  const covering = must.map((mark) => ({
    mark,
    by: first.filter(({ article, suggestion }) => article === mark.article && covers(suggestion, mark)),
  }))
  const found = covering.filter(({ by }) => by.length > 0)
  return {
    must: must.length,
    found: found.length,
    right: found.filter(({ mark, by }) => by.some(({ suggestion }) => isRight(suggestion, mark))).length,
    first: first.length,
    useless: first.filter(
      ({ article, suggestion }) =>
        shareIn(
          suggestion,
          marks.filter((mark) => mark.article === article),
        ) < 0.5,
    ).length,
  }
}

/** Whether three fifths of the words of a mark are words of a suggestion. */
const covers = (suggestion: Place, mark: Place): boolean =>
  Math.min(suggestion.end, mark.end) - Math.max(suggestion.start, mark.start) >= 0.6 * (mark.end - mark.start)

const isRight = ({ stance, speaker }: Suggestion, mark: Mark): boolean =>
  mark.stances.includes(stance ?? '') && mark.speakers.includes(plain(speaker?.name ?? '-'))

/** How much of a suggestion lies in what must or may be marked. */
function shareIn({ start, end }: Place, marks: readonly Mark[]): number {
  const places = Array.from({ length: end - start }, (_, at) => start + at)
  return places.filter((at) => marks.some((mark) => at >= mark.start && at < mark.end)).length / places.length
}
