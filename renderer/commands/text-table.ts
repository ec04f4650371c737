import type { CommandEntries } from './command-entry.ts'

/** What moves through the text of a document. */
export const TEXT = {
  'text.previous': {
    place: 'read',
    keys: '[',
    title: 'Go to the previous statement',
    words: 'previous statement',
  },
  'text.next': { place: 'read', keys: ']', title: 'Go to the next statement', words: 'next statement' },
  'text.next-denial': {
    place: 'read',
    keys: 'Alt+KeyD',
    title: 'Go to the next denial',
    words: 'next denial',
  },
  'text.overlapping': {
    place: 'read',
    keys: 'v',
    title: 'Choose the next of overlapping marks',
    words: 'next of overlapping marks',
  },
  'text.overlaps': { place: 'read', keys: 'Shift+V', title: 'List the overlapping marks' },
  'text.furniture': {
    place: 'read',
    keys: 'f',
    title: 'Fold or show page furniture',
    words: 'fold furniture',
  },
  'text.line': {
    place: 'read',
    keys: 'ArrowDown',
    local: true,
    title: 'Move the caret by line',
    words: 'caret by line',
  },
  'text.page': { place: 'read', keys: 'Space', local: true, title: 'Page down' },
  'text.find': { place: 'read', keys: '$mod+F', title: 'Find in this document', words: 'find in document' },
  'text.find-next': { place: 'read', keys: '$mod+G', title: 'Find the next place', words: 'next find' },
  'text.find-previous': {
    place: 'read',
    keys: '$mod+Shift+G',
    title: 'Find the previous place',
    words: 'previous find',
  },
  'text.select-all': {
    place: 'read',
    keys: '$mod+A',
    inFields: false,
    title: 'Select all of the text',
  },
  'document.again': { place: 'read', title: 'Import this document again' },
  'document.encoding': { place: 'read', title: 'Read this document in another encoding…' },
  'document.original': { place: 'read', title: 'Save the original of this document…' },
  'text.clear': { place: 'read', keys: 'Escape', title: 'Clear the selection' },
} as const satisfies CommandEntries
