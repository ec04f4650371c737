import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Spans of code points, end excluded. */
export type Spans = readonly (readonly [start: number, end: number])[]

/** A report as a person or a program has it. */
export interface Attribution {
  readonly source: Spans
  readonly cue: Spans
  readonly content: Spans
}

export interface Article {
  readonly name: string
  readonly text: string
  readonly attributions: readonly Attribution[]
}

const FOLDER = join(import.meta.dirname, '../../../../shared/data/attribution/polnear')

export const hasPolnear = existsSync(FOLDER)

/** The articles with the reports that their first reader marked (brat standoff; newlines untouched). */
export function polnear(half: 'train' | 'dev' = 'dev'): Article[] {
  const read = new Map<string, Article>()
  for (const file of readdirSync(join(FOLDER, half, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '')
    if (read.has(name)) continue
    const text = readFileSync(join(FOLDER, half, 'text', `${name}.txt`), 'utf8')
    read.set(name, {
      name,
      text,
      attributions: marked(readFileSync(join(FOLDER, half, 'attributions', file), 'utf8')),
    })
  }
  return [...read.values()]
}

function marked(standoff: string): Attribution[] {
  const spans = new Map<string, Spans>()
  const events: string[] = []
  for (const line of standoff.trim().split(/\n(?=[TEARN#]\d+\t)/)) {
    const [id = '', body = ''] = line.split('\t')
    if (id.startsWith('T')) spans.set(id, spansOf(body.slice(body.indexOf(' ') + 1)))
    if (id.startsWith('E')) events.push(body)
  }
  return events.flatMap((event) => {
    const parts = event.split(' ').map((part) => part.split(':'))
    const of = (role: string): Spans =>
      parts.flatMap(([name = '', id = '']) =>
        name.toLowerCase().replace(/\d+$/, '') === role ? [...(spans.get(id) ?? [])] : [],
      )
    const content = of('content')
    return content.length === 0 ? [] : [{ source: of('source'), cue: of('cue'), content }]
  })
}

const spansOf = (text: string): Spans =>
  text.split(';').map((span) => {
    const [start = 0, end = 0] = span.split(' ').map(Number)
    return [start, end] as const
  })

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of the reports found, those whose speaker is where the reader has it. */
  readonly source: number
  readonly direct: number
  readonly mixed: number
  /** Reports with a denying cue that were found, of 12. */
  readonly denials: number
}

/**
 * How well reports agree with the reader's: two are one where the words of both over the words of either reach `overlap`, each
 * used once, the best pairs first.
 */
export function score(
  articles: readonly Article[],
  found: ReadonlyMap<string, readonly Attribution[]>,
  overlap: number,
): Score {
  const count = { right: 0, found: 0, gold: 0, source: 0, denials: 0 }
  const kinds = {
    direct: { right: 0, gold: 0 },
    mixed: { right: 0, gold: 0 },
    indirect: { right: 0, gold: 0 },
  }
  for (const { name, text, attributions } of articles) {
    const points = Array.from(text)
    const own = found.get(name) ?? []
    const matched = matches(attributions, own, overlap)
    count.found += own.length
    count.gold += attributions.length
    for (const [place, gold] of attributions.entries()) {
      const kind = kinds[kindOf(points, gold.content)]
      const right = matched.get(place)
      kind.gold++
      if (right === undefined) continue
      count.right++
      kind.right++
      if (sameSource(gold.source, right.source)) count.source++
      if (DENYING.test(words(points, gold.cue))) count.denials++
    }
  }
  const [precision, recall] = [count.right / count.found, count.right / count.gold]
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    source: count.source / count.right,
    direct: kinds.direct.right / kinds.direct.gold,
    mixed: kinds.mixed.right / kinds.mixed.gold,
    denials: count.denials,
  }
}

/** For places of the reader's reports those that agree with them, each used once, the best pairs first. */
export function matches(
  gold: readonly Pick<Attribution, 'content'>[],
  found: readonly Attribution[],
  overlap: number,
): Map<number, Attribution> {
  const pairs = gold
    .flatMap((a, i) => found.map((b, j) => ({ i, j, share: shareOf(a.content, b.content) })))
    .filter(({ share }) => share >= overlap && share > 0)
    .sort((a, b) => b.share - a.share || b.i - a.i || b.j - a.j)
  const taken = new Map<number, Attribution>()
  const used = new Set<number>()
  for (const { i, j } of pairs) {
    const one = found[j]
    if (one === undefined || taken.has(i) || used.has(j)) continue
    taken.set(i, one)
    used.add(j)
  }
  return taken
}

/** The characters of both over the characters of either. Spans of one report do not overlap. */
function shareOf(a: Spans, b: Spans): number {
  const both = sharedBy(a, b)
  return both === 0 ? 0 : both / (lengthOf(a) + lengthOf(b) - both)
}

const sharedBy = (a: Spans, b: Spans): number =>
  a.reduce(
    (sum, [start, end]) =>
      sum + b.reduce((part, [from, to]) => part + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  )

const lengthOf = (spans: Spans): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

const sameSource = (a: Spans, b: Spans): boolean =>
  a.length === 0 || b.length === 0 ? a.length === b.length : sharedBy(a, b) > 0

const words = (points: readonly string[], spans: Spans): string =>
  spans.map(([start, end]) => points.slice(start, end).join('')).join(' ')

function kindOf(points: readonly string[], content: Spans): 'direct' | 'mixed' | 'indirect' {
  const said = words(points, content).trim()
  if (/^[“"‘']/.test(said) && /[”"’'][,.]?$/.test(said)) return 'direct'
  return /[“”"]/.test(said) ? 'mixed' : 'indirect'
}

const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ial|ials)|refut\w*|reject\w*|disput\w*|rebut\w*|dismiss\w*|disavow\w*|repudiat\w*|contradict\w*|debunk\w*)\b/i
