/** A report of our own, sentence by sentence, with spans in it, and what an editor may do to it. All of it follows from a seed. */
export interface Report {
  readonly sentences: readonly string[]
  readonly spans: readonly Span[]
}

/** Words of one sentence, or of two that follow each other. Offsets count within these sentences as they stand in a text. */
export interface Span {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/** A text after an edit, and where each sentence that is still there begins in it. */
export interface Edition {
  readonly text: string
  readonly begins: ReadonlyMap<number, number>
}

export type Random = () => number

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1 that follow from the seed. */
export function randomOf(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One sentence in twenty stands twice, as a pull quote does. */
export function reportOf(random: Random, size: number, spans: number): Report {
  const sentences: string[] = []
  while (sentences.length < size)
    sentences.push((random() < 0.05 && pick(random, sentences)) || sentenceOf(random))
  const places = shuffled(
    random,
    sentences.flatMap((_, at) => (at % 3 === 0 ? [at] : [])),
  )
  return { sentences, spans: places.slice(0, spans).map((at) => spanIn(random, sentences, at)) }
}

/** Four sentences to a paragraph. */
export function print(sentences: readonly (readonly [id: number | null, words: string])[]): Edition {
  const begins = new Map<number, number>()
  let text = ''
  sentences.forEach(([id, words], at) => {
    if (at > 0) text += at % 4 === 0 ? '\n\n' : ' '
    if (id !== null) begins.set(id, text.length)
    text += words
  })
  return { text, begins }
}

export const printed = ({ sentences }: Report): Edition => print(sentences.map((words, id) => [id, words]))

/** An edition in which a share of the sentences without a span are written otherwise, left out, or have a new one before them. */
export function edited({ sentences, spans }: Report, share: number, random: Random): Edition {
  const kept = new Set(spans.flatMap(({ first, last }) => [first, last]))
  return print(
    sentences.flatMap((words, id): [number | null, string][] => {
      if (kept.has(id) || random() >= share) return [[id, words]]
      const way = random()
      if (way < 0.2) return []
      if (way < 0.4)
        return [
          [null, sentenceOf(random)],
          [id, words],
        ]
      return [[id, way < 0.6 ? sentenceOf(random) : otherWords(random, words)]]
    }),
  )
}

const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)]
  return found as T
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, by: random() }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ one }) => one)
}

/** From two words to two sentences. */
function spanIn(random: Random, sentences: readonly string[], at: number): Span {
  const words = sentences[at] ?? ''
  const way = random()
  if (way < 0.4) return { first: at, last: at, start: 0, end: words.length }
  if (way < 0.5 && at + 1 < sentences.length) {
    const next = sentences[at + 1] ?? ''
    const gap = (at + 1) % 4 === 0 ? 2 : 1
    return { first: at, last: at + 1, start: 0, end: words.length + gap + next.length }
  }
  const borders = [...words.matchAll(/\S+/g)]
  const from = Math.floor(random() * (borders.length - 3))
  const to = Math.min(borders.length - 1, from + 1 + Math.floor(random() * 9))
  const [first, last] = [borders[from], borders[to]]
  return { first: at, last: at, start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) }
}

function otherWords(random: Random, words: string): string {
  const parts = words.split(' ')
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--)
    parts.splice(Math.floor(random() * parts.length), Math.floor(random() * 2), pick(random, NOUNS))
  return parts.join(' ')
}

/** A sentence of some twenty words: who said what of what, when. */
export function sentenceOf(random: Random): string {
  const one = (list: readonly string[]) => pick(random, list)
  const number = String(2 + Math.floor(random() * 400))
  const shapes = [
    () =>
      `${one(NAMES)} said on ${one(DAYS)} that the ${one(NOUNS)} near the ${one(NOUNS)} ${one(MODALS)} ${one(VERBS)} ${number} ${one(NOUNS)}s.`,
    () =>
      `“We have not seen any ${one(NOUNS)} of that ${one(NOUNS)},” ${one(NAMES)} told the ${one(NOUNS)} after ${number} days.`,
    () =>
      `The ${one(NOUNS)} at ${one(NAMES)} did not ${one(VERBS)} the ${one(NOUNS)}, although ${number} ${one(NOUNS)}s ${one(MODALS)} ${one(VERBS)} it by ${one(DAYS)}.`,
    () =>
      `More than ${number} ${one(NOUNS)}s were ${one(VERBS)}ed, and the ${one(NOUNS)} of ${one(NAMES)} ${one(MODALS)} ${one(VERBS)} the ${one(NOUNS)} again.`,
    () =>
      `${one(NAMES)} denied that the ${one(NOUNS)} had ${one(VERBS)}ed ${number} ${one(NOUNS)}s without a ${one(NOUNS)}.`,
  ]
  return pick(random, shapes)()
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const NOUNS =
  list(`gate dam bridge ferry pump sluice harbour tower siren valley convoy depot gauge turbine reservoir barge
  crane culvert levee spillway tunnel quarry station warehouse pipeline village council engineer report warning inspection
  flood crack leak repair contract permit order signal alarm`)
const VERBS =
  list(`open close inspect repair flood drain block reach damage clear lower raise seal patrol guard abandon
  restart empty fill secure`)
const MODALS = list('could would might must should will')
const NAMES = list(
  'Marta_Oyelin Joren_Pell Ilse_Quandt Tovik_Raun Calmera Korrin Besson_Vale Odwin_Hark Lysa_Tamm Perrin_Dool',
).map((name) => name.replace('_', ' '))
const DAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
