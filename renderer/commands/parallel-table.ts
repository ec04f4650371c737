import type { CommandEntries } from './command-entry.ts'

/** What is done with passages that stand in several documents. */
export const PARALLELS = {
  'parallel.next': {
    place: 'read',
    keys: 'n',
    title: 'Go to the next parallel passage',
    words: 'next parallel',
  },
  'parallel.previous': {
    place: 'read',
    keys: 'Shift+N',
    title: 'Go to the previous parallel passage',
    words: 'previous parallel',
  },
  'parallel.open': {
    place: 'read',
    keys: 'Shift+O',
    title: 'Open the parallel passage in the next pane',
    words: 'open the parallel',
  },
  'parallel.repeats': {
    place: 'read',
    keys: '=',
    title: 'Link the statements of this parallel: repeats',
    words: 'repeats',
  },
  'parallel.contradicts': {
    place: 'read',
    keys: '[Shift]+!',
    title: 'Link the statements of this parallel: contradicts',
    words: 'contradicts',
  },
  'parallel.origin': {
    place: 'read',
    keys: 'o',
    title: 'Make one origin of the statements of this parallel',
    words: 'same origin',
  },
  'families.filter': { place: 'parallels', like: 'library.filter', title: 'Filter the families' },
  'parallels.again': { place: 'parallels', title: 'Compare all documents again' },
} as const satisfies CommandEntries
