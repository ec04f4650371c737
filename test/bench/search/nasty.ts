import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { wordsIn } from '../../../electron/search/words.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import { processorTime } from '../clock.ts'
import type { Figure } from '../figure.ts'
import type { Article } from './articles.ts'
import type { Library } from './library.ts'

const STRINGS = new URL('../../../../shared/data/strings/', import.meta.url)

/** UTF-16 units that the contract lets through. */
const LONGEST = 10_000

/** The slowest of all queries that ask for nonsense or for far too much: each is answered, or refused in words. */
export function nastiest(library: Library, articles: readonly Article[]): Figure {
  const times = nastyQueries(articles).map((query) => processorTime(3, () => askOrBeRefused(library, query)))
  return { figure: 'search.nasty', value: Math.max(...times), unit: 'ms', atMost: 200 }
}

function askOrBeRefused(library: Library, query: string): void {
  try {
    library.ask(query)
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'refused')) throw error
  }
}

const SIGNS = ['"', '"the', '(', '+', '-', ':', 'title:', '^', '\\', '"the of"', '"the of"~99', '"the * of"']
const PATTERNS = '* ** *** +* -* title:* *^99 ~99 a~99 a~2 the~2 aaaa~4 harbour~99 *a* *e s* *a*e*i*o*'.split(
  ' ',
)
const FILLED = ['x', '*', '"', '-', 'a*', 'a ', 'the ', '* '].map((piece) =>
  piece.repeat(LONGEST / piece.length),
)
const EACH_WORD = [
  (word: string) => word,
  (word: string) => `+${word}`,
  (word: string) => `-${word}`,
  (word: string) => `${word}~1`,
  (word: string) => `${word}~2`,
  (word: string) => `${word}*`,
  (word: string) => `*${word}*`,
  (word: string) => `"the ${word}"`,
  (word: string) => `"the ${word}"~9`,
]

/** Queries that ask for as much work as can be asked for, or for nonsense. */
function nastyQueries(articles: readonly Article[]): string[] {
  const text = articles
    .slice(0, 20)
    .map((article) => article.text)
    .join(' ')
  const words = [...new Set(wordsIn(text).map(({ form }) => form))].filter((form) => /^[a-z]+$/.test(form))
  const whole = words.join(' ').slice(0, LONGEST - 10)
  const lists = EACH_WORD.map((piece) => words.map(piece).join(' ').slice(0, LONGEST))
  const phrases = [`"${whole}"`, `"${whole}"~99`, `"${'the '.repeat(2000)}"~99`]
  return [...SIGNS, ...PATTERNS, ...FILLED, ...lists, ...phrases, ...strings()]
}

/** Strings that are known to break programs, where they are at hand. */
function strings(): string[] {
  if (!existsSync(STRINGS)) return []
  const naughty: unknown = JSON.parse(readFileSync(new URL('blns.json', STRINGS), 'utf8'))
  const scripts = readFileSync(new URL('xss-payloads.txt', STRINGS), 'utf8').split('\n')
  return [...z.array(z.string()).parse(naughty), ...scripts].map((text) => text.slice(0, LONGEST))
}
