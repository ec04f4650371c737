import { STANCES } from '../ui/stance-words.ts'
import type { Stance } from '../../shared/model/stance.ts'
import type { Command } from '../state/commands.ts'
import type { InspectorField } from '../views/inspector/edit-request.ts'

/** What the commands of a reading pane work on. */
export interface Reader {
  /** True where words are selected, a caret stands, a statement is chosen. */
  has: { words: boolean; caret: boolean; statement: boolean; statements: boolean; found: boolean }
  sentence(): void
  mark(stance: Stance): void
  stretch(by: 1 | -1): void
  walk(by: 1 | -1, stance?: Stance): void
  nextOverlapping(): void
  find(): void
  findStep(by: 1 | -1): void
  selectAll(): void
  clear(): void
  page(by: 1 | -1): void
  link(): void
  remove(): void
  nextHedge(): void
  edit(field: InspectorField): void
  toggleTag(place: number): void
}

const NO_WORDS = 'Select words first: S takes the sentence at the caret'
const NO_STATEMENT = 'Choose a statement first: ] goes to the next one'
const NO_CARET = 'Click into the text first'
const NO_STATEMENTS = 'This document has no statements yet'

/** The commands of the active pane. `reader` is asked when a key is pressed, so the list itself never changes. */
export function readerCommands(reader: () => Reader): Command[] {
  const needs = (what: keyof Reader['has'], reason: string) => () => (reader().has[what] ? null : reason)
  const onStatement = needs('statement', NO_STATEMENT)
  const onWords = () => (reader().has.words || reader().has.statement ? null : NO_WORDS)
  const mark = { group: 'Mark' } as const
  const move = { group: 'Move in the text' } as const

  return [
    {
      ...mark,
      id: 'mark.sentence',
      title: 'Select the sentence at the caret',
      short: 'sentence at the caret',
      keys: 's',
      when: needs('caret', NO_CARET),
      run: () => reader().sentence(),
    },
    {
      ...mark,
      id: 'mark.by-word',
      title: 'Select by word',
      short: 'select by word',
      keys: 'Shift+ArrowRight',
      local: true,
      run: () => {},
    },
    ...STANCES.map(({ stance, key, title }): Command => ({
      ...mark,
      id: `mark.${stance}`,
      title: `Mark as ${stance}`,
      short: title.toLowerCase(),
      keys: key,
      stance,
      when: onWords,
      run: () => reader().mark(stance),
    })),
    ...(
      [
        ['speaker', 'w', 'Set the speaker', 'speaker (who)'],
        ['proposition', 'p', 'Set the proposition', 'proposition'],
        ['tags', 't', 'Add a tag', 'any tag'],
        ['said', '[Shift]+@', 'Set the said date', 'said date'],
        ['note', 'a', 'Write a note', 'note (annotate)'],
      ] as const
    ).map(([field, keys, title, short]): Command => ({
      ...mark,
      id: `mark.${field}`,
      title,
      short,
      keys,
      when: onStatement,
      run: () => reader().edit(field),
    })),
    ...Array.from({ length: 9 }, (_, place): Command => ({
      ...mark,
      id: `mark.tag-${place + 1}`,
      title: `Add or take away recent tag ${place + 1}`,
      short: 'recent tags',
      keys: `${place + 1}`,
      when: onStatement,
      run: () => reader().toggleTag(place),
    })),
    {
      ...mark,
      id: 'mark.hedge',
      title: 'Change the hedge',
      short: 'hedge',
      keys: 'h',
      when: onStatement,
      run: () => reader().nextHedge(),
    },
    {
      ...mark,
      id: 'mark.grow',
      title: 'Grow by a word',
      short: 'grow by word',
      keys: 'Alt+ArrowRight',
      when: onWords,
      run: () => reader().stretch(1),
    },
    {
      ...mark,
      id: 'mark.shrink',
      title: 'Shrink by a word',
      short: 'shrink by word',
      keys: 'Alt+ArrowLeft',
      when: onWords,
      run: () => reader().stretch(-1),
    },
    {
      ...mark,
      id: 'mark.link',
      title: 'Link to the next statement chosen',
      short: 'link to the next chosen',
      keys: 'l',
      when: onStatement,
      run: () => reader().link(),
    },
    {
      ...mark,
      id: 'mark.remove',
      title: 'Remove the statement',
      short: 'remove statement',
      keys: 'Delete',
      when: onStatement,
      run: () => reader().remove(),
    },

    {
      ...move,
      id: 'text.previous',
      title: 'Go to the previous statement',
      short: 'previous statement',
      keys: '[',
      when: needs('statements', NO_STATEMENTS),
      run: () => reader().walk(-1),
    },
    {
      ...move,
      id: 'text.next',
      title: 'Go to the next statement',
      short: 'next statement',
      keys: ']',
      when: needs('statements', NO_STATEMENTS),
      run: () => reader().walk(1),
    },
    {
      ...move,
      id: 'text.next-denial',
      title: 'Go to the next denial',
      short: 'next denial',
      keys: 'Alt+d',
      when: needs('statements', NO_STATEMENTS),
      run: () => reader().walk(1, 'denial'),
    },
    {
      ...move,
      id: 'text.overlapping',
      title: 'Choose the next of overlapping marks',
      short: 'next of overlapping marks',
      keys: 'v',
      when: onStatement,
      run: () => reader().nextOverlapping(),
    },
    {
      ...move,
      id: 'text.line',
      title: 'Move the caret by line',
      short: 'caret by line',
      keys: 'ArrowDown',
      local: true,
      run: () => {},
    },
    {
      ...move,
      id: 'text.page',
      title: 'Page down',
      short: 'page down',
      keys: 'Space',
      local: true,
      run: () => reader().page(1),
    },
    {
      ...move,
      id: 'text.find',
      title: 'Find in this document',
      short: 'find in document',
      keys: '$mod+f',
      run: () => reader().find(),
    },
    {
      ...move,
      id: 'text.find-next',
      title: 'Find the next place',
      short: 'next find',
      keys: '$mod+g',
      when: needs('found', 'Find something first: Ctrl F'),
      run: () => reader().findStep(1),
    },
    {
      ...move,
      id: 'text.find-previous',
      title: 'Find the previous place',
      short: 'previous find',
      keys: '$mod+Shift+g',
      when: needs('found', 'Find something first: Ctrl F'),
      run: () => reader().findStep(-1),
    },
    {
      ...move,
      id: 'text.select-all',
      title: 'Select all of the text',
      short: 'select all of the text',
      keys: '$mod+a',
      inFields: false,
      run: () => reader().selectAll(),
    },
    {
      ...move,
      id: 'text.clear',
      title: 'Clear the selection',
      short: 'clear the selection',
      keys: 'Escape',
      run: () => reader().clear(),
    },
  ]
}
