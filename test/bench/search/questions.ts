import { termOf } from '../../../electron/search/languages.ts'
import { wordsIn } from '../../../electron/search/words.ts'
import { sequence, type Article } from './articles.ts'

/** A query in lunr's language, and in that of FTS5 where that can say it. */
export interface Question {
  readonly lunr: string
  readonly fts: string | null
}

/** Words of the articles as often as they come there, in queries of every kind. */
export function questions(articles: readonly Article[], many: number): Question[] {
  const next = sequence(19)
  const word = (): string => {
    const words = wordsIn(articles[next(articles.length)]?.text ?? '')
    const { form = 'news' } = words[next(words.length)] ?? {}
    // Lunr itself falls over a required word that its pipeline leaves out.
    return /^[a-z]{4,}$/.test(form) && termOf(form, 'en') !== '' ? form : word()
  }
  const kinds: readonly (() => Question)[] = [
    () => plain(word()),
    () => any(word(), word()),
    () => any(word(), word(), word()),
    () => both(word(), word()),
    () => without(word(), word()),
    () => inTitle(word()),
    () => boosted(word(), word()),
    () => beginning(word().slice(0, 4)),
    () => ({ lunr: `${word()}~1`, fts: null }),
    () => ({ lunr: `-${word()}`, fts: null }),
  ]
  return Array.from({ length: many }, (_, i) => kinds[i % kinds.length]?.() ?? plain(word()))
}

const plain = (a: string): Question => ({ lunr: a, fts: a })
const any = (...words: readonly string[]): Question => ({ lunr: words.join(' '), fts: words.join(' OR ') })
const both = (a: string, b: string): Question => ({ lunr: `+${a} +${b}`, fts: `${a} AND ${b}` })
const without = (a: string, b: string): Question => ({ lunr: `${a} -${b}`, fts: `${a} NOT ${b}` })
const inTitle = (a: string): Question => ({ lunr: `title:${a}`, fts: `title:${a}` })
const boosted = (a: string, b: string): Question => ({ lunr: `${a}^5 ${b}`, fts: null })
const beginning = (a: string): Question => ({ lunr: `${a}*`, fts: `${a}*` })
