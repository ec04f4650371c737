import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const scale = new URL('../../../../shared/data/scale/', import.meta.url)
const reuters = new URL('reuters-21578.json.xz', scale)
const bodies = new URL('fnc-train-bodies.csv', scale)

/** Why the real texts cannot be read; null where they can. */
export function missing(): string | null {
  if (!existsSync(reuters) || !existsSync(bodies))
    return 'the folder ../shared/data/scale beside the checkout'
  return spawnSync('xz', ['--version']).status === 0 ? null : 'the program xz'
}

/** A text and, where one was planted, the number of the earlier text whose words it repeats. */
export interface Material {
  readonly text: string
  readonly copiedFrom: number | null
}

/** Every so many-th text repeats three sentences of one long before it. */
const PLANTED_EVERY = 3
/** Of each five texts so many are real news, as there are for 50,000: the same at every size, or no two sizes could be compared. */
const NEWS_OF_FIVE = 2

/**
 * As many texts as asked for: real news, and sentences of words that are drawn as often as news has them, which share no
 * runs by more than chance. The same each time, and fewer are the first of more.
 */
export function material(count: number): Material[] {
  const real = realTexts()
  const draw = drawerOf(real.slice(0, 2000))
  const shuffled = shuffle(real, draw)
  const plain: string[] = []
  return Array.from({ length: count }, (_, index) => {
    const text = newsAt(shuffled, index) ?? madeText(draw)
    plain.push(text)
    const from = Math.floor(index / 2)
    const copied = index % PLANTED_EVERY === PLANTED_EVERY - 1 ? threeSentences(plain[from] ?? '') : null
    return copied === null
      ? { text, copiedFrom: null }
      : { text: `${text}\n\n${copied}\n\n${madeText(draw)}`, copiedFrom: from }
  })
}

const newsAt = (news: readonly string[], index: number): string | undefined =>
  index % 5 < NEWS_OF_FIVE ? news[Math.floor(index / 5) * NEWS_OF_FIVE + (index % 5)] : undefined

/** After Fisher and Yates. */
function shuffle(texts: readonly string[], draw: Draw): string[] {
  const shuffled = [...texts]
  for (let at = shuffled.length - 1; at > 0; at--) {
    const { index } = draw(at + 1)
    ;[shuffled[at], shuffled[index]] = [shuffled[index] ?? '', shuffled[at] ?? '']
  }
  return shuffled
}

function realTexts(): string[] {
  const { stdout } = spawnSync('xz', ['-dc', reuters.pathname], { maxBuffer: 2 ** 30, encoding: 'utf8' })
  const stories = z.array(z.object({ title: z.string(), body: z.string() })).parse(JSON.parse(stdout))
  const rows = z
    .array(z.object({ articleBody: z.string() }))
    .parse(parse(readFileSync(bodies), { columns: true }))
  const texts = [
    ...rows.map(({ articleBody }) => articleBody),
    ...stories.map(({ title, body }) => `${title}\n\n${body}`),
  ]
  return texts.filter((text) => text.trim().length > 0)
}

/** The third to fifth sentence of a text, null where it has not as many or they are short. */
function threeSentences(text: string): string | null {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  const copied = sentences.slice(2, 5).join(' ')
  return sentences.length >= 5 && copied.split(/\s+/).length >= 30 ? copied : null
}

type Draw = (below: number) => { index: number; word: string }

/** Draws words as often as they stand in texts, by a seed that never changes. */
function drawerOf(texts: readonly string[]): Draw {
  const words = texts.join(' ').match(/[A-Za-z]+/g) ?? []
  let state = 42
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const share = state / 2 ** 32
    return { index: Math.floor(share * below), word: words[Math.floor(share * words.length)] ?? '' }
  }
}

function madeText(draw: Draw): string {
  const sentence = () => {
    const words = Array.from({ length: 12 + draw(14).index }, () => draw(1).word).join(' ')
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`
  }
  return Array.from({ length: 12 + draw(10).index }, sentence).join(' ')
}
