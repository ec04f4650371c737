import type { LucideIcon } from 'lucide-react'
import type { Stance } from '../../../shared/model/stance.ts'
import { matcher, type Match } from './match.ts'

export const SECTIONS = [
  'Commands',
  'Documents',
  'Speakers',
  'Propositions',
  'Tags',
  'Statements',
  'Search',
  'Not available now',
] as const
export type Section = (typeof SECTIONS)[number]

/** One line of the palette. */
export interface Entry {
  id: string
  section: Section
  title: string
  detail?: string | undefined
  /** Other names by which it is found; the one that fits is then shown. */
  also?: readonly string[]
  keys?: string | undefined
  stance?: Stance | undefined
  icon: LucideIcon
  /** `beside` is asked for with Ctrl+Enter. Null where it cannot run now. */
  run: ((beside: boolean) => void) | null
}

export interface Found {
  entry: Entry
  match: Match
}

/** The first sign of what is typed narrows the list. */
const NARROW: Readonly<Record<string, readonly Section[]>> = {
  '>': ['Commands', 'Not available now'],
  '@': ['Speakers'],
  '#': ['Tags'],
}

/** Lines of one section that are shown while all sections compete, and when one was asked for. */
const FEW = 6
const MANY = 50

/** Statements that are asked for: there may be hundreds of thousands, and these are enough to fill the list. */
export const STATEMENTS = MANY

/** The words that statements are asked for by; empty where what is typed leaves statements out. */
export const statementWords = (typed: string): string =>
  NARROW[typed.slice(0, 1)] === undefined ? typed.trim() : ''

/** What the palette lists for the words typed: section by section, best match first, what cannot run last. */
export function findEntries(entries: readonly Entry[], typed: string): Found[] {
  const narrowed = NARROW[typed.slice(0, 1)]
  const words = narrowed === undefined ? typed : typed.slice(1)
  const match = matcher(words)
  const sections = narrowed ?? (words.trim() === '' ? ['Commands', 'Documents'] : SECTIONS)
  const most = narrowed === undefined ? FEW : MANY
  return sections.flatMap((section) => {
    const inSection = entries.filter((entry) => entry.section === section)
    const found = inSection.flatMap((entry) => {
      const hit = section === 'Search' ? { score: 0, spans: [] } : match(entry.title)
      return hit === null ? byOtherName(entry, match) : [{ entry, match: hit }]
    })
    return found.sort((a, b) => a.match.score - b.match.score).slice(0, most)
  })
}

/** Whether what is chosen stays the same when the sections from `waiting` on are here: they come below what is before them. */
export const isSure = (chosen: Section | undefined, waiting: Section | null): boolean =>
  waiting === null || (chosen !== undefined && SECTIONS.indexOf(chosen) < SECTIONS.indexOf(waiting))

/** No title that fits scores as much: each typed word adds at most two. */
const WORST = 10_000

/** After all that are found by their title, which shows what was found. */
function byOtherName(entry: Entry, match: ReturnType<typeof matcher>): Found[] {
  const name = entry.also?.find((other) => match(other) !== null)
  if (name === undefined) return []
  const detail = [`“${name}”`, entry.detail].filter(Boolean).join(', ')
  return [{ entry: { ...entry, detail }, match: { score: WORST, spans: [] } }]
}
