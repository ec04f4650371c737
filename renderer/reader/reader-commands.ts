import type { Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { keyWords } from '../commands/key-words.ts'
import type { Command } from '../state/commands.ts'
import { useLinking } from '../state/linking.ts'
import { usePanes } from '../state/panes.ts'
import { STANCES } from '../ui/stance-words.ts'
import type { InspectorField } from '../views/inspector/edit-request.ts'

/** What the commands of a reading pane work on. */
export interface Reader {
  /** True where words are selected, a statement or a suggestion is chosen, marks lie at the caret or on the chosen one. */
  has: Readonly<Record<'words' | 'statement' | 'suggestion' | 'statements' | 'overlaps' | 'found', boolean>>
  sentence(): void
  mark(stance: Stance): void
  /** Moves one end of the words or the statement by a word; `keys` is the binding that was pressed. */
  stretch(end: 'start' | 'end', by: 1 | -1, keys?: string): void
  walk(by: 1 | -1, stance?: Stance): void
  nextOverlapping(): void
  listOverlapping(): void
  find(): void
  findStep(by: 1 | -1): void
  selectAll(): void
  clear(): void
  page(by: 1 | -1): void
  link(): void
  remove(): void
  nextHedge(): void
  credibility(grade: Statement['credibility']): void
  edit(field: InspectorField): void
  toggleTag(place: number): void
}

const FIELDS = ['speaker', 'proposition', 'tags', 'said', 'note'] as const
const GRADES = [1, 2, 3, 4, 5, 6] as const
const TAG_KEYS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** The commands of the active pane. `reader` is asked when a key is pressed, so the list itself never changes. */
export function readerCommands(reader: () => Reader): Command[] {
  return [...markCommands(reader), ...textCommands(reader)]
}

function markCommands(reader: () => Reader): Command[] {
  const when = onStatement(reader)
  const onWords = () => {
    const { words, statement, suggestion } = reader().has
    return words || statement || suggestion
      ? null
      : `Select words first${keyWords('mark.sentence', 'takes the sentence at the caret')}`
  }
  return [
    { id: 'mark.sentence', run: () => reader().sentence() },
    ...STANCES.map(({ stance }): Command => ({
      id: `mark.${stance}`,
      when: onWords,
      run: () => reader().mark(stance),
    })),
    ...FIELDS.map((field): Command => ({ id: `mark.${field}`, when, run: () => reader().edit(field) })),
    ...TAG_KEYS.map((key): Command => ({
      id: `mark.tag-${key}`,
      when,
      run: () => reader().toggleTag(key - 1),
    })),
    { id: 'mark.hedge', when, run: () => reader().nextHedge() },
    ...GRADES.map((grade): Command => ({
      id: `mark.credibility-${grade}`,
      when,
      run: () => reader().credibility(grade),
    })),
    { id: 'mark.credibility-none', when, run: () => reader().credibility(null) },
    { id: 'mark.grow', when: onWords, run: (keys) => reader().stretch('end', 1, keys) },
    { id: 'mark.shrink', when: onWords, run: (keys) => reader().stretch('end', -1, keys) },
    { id: 'mark.grow-start', when: onWords, run: (keys) => reader().stretch('start', 1, keys) },
    { id: 'mark.shrink-start', when: onWords, run: (keys) => reader().stretch('start', -1, keys) },
    { id: 'mark.link', when, run: () => reader().link() },
    { id: 'mark.remove', when, run: () => reader().remove() },
  ]
}

function textCommands(reader: () => Reader): Command[] {
  const needs = (what: keyof Reader['has'], reason: () => string) => () =>
    reader().has[what] ? null : reason()
  const hasStatements = needs('statements', () => 'This document has no statements yet')
  const hasOverlaps = needs(
    'overlaps',
    () =>
      `No mark is at the caret and no statement is chosen${keyWords('text.next', 'chooses the next one')}`,
  )
  const hasFound = needs('found', () => `Find something first${keyWords('text.find')}`)
  return [
    { id: 'text.previous', when: hasStatements, run: () => reader().walk(-1) },
    { id: 'text.next', when: hasStatements, run: () => reader().walk(1) },
    { id: 'text.next-denial', when: hasStatements, run: () => reader().walk(1, 'denial') },
    { id: 'text.overlapping', when: hasOverlaps, run: () => reader().nextOverlapping() },
    { id: 'text.overlaps', when: hasOverlaps, run: () => reader().listOverlapping() },
    { id: 'text.furniture', run: () => usePanes.getState().toggleFold() },
    { id: 'text.page', run: () => reader().page(1) },
    { id: 'text.find', run: () => reader().find() },
    { id: 'text.find-next', when: hasFound, run: () => reader().findStep(1) },
    { id: 'text.find-previous', when: hasFound, run: () => reader().findStep(-1) },
    { id: 'text.select-all', run: () => reader().selectAll() },
    { id: 'text.clear', when: whileLinking, run: () => reader().clear() },
  ]
}

function onStatement(reader: () => Reader): () => string | null {
  return () =>
    reader().has.statement ? null : `Choose a statement first${keyWords('text.next', 'goes to the next one')}`
}

/** Esc leaves the link first. */
const whileLinking = (): string | null =>
  useLinking.getState().from ? 'A link waits for its other end' : null
