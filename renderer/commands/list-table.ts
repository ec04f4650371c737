import type { CommandEntries } from './command-entry.ts'

/** What is done in lists: the library, the table of statements, the ledger, and others. */
export const LISTS = {
  'library.filter': { place: 'read', keys: '/', title: 'Filter the library', words: 'filter the list' },
  'table.filter': { place: 'statements', like: 'library.filter', title: 'Filter statements' },
  'ledger.filter': { place: 'ledger', like: 'library.filter', title: 'Filter propositions' },
  'timeline.filter': { place: 'timeline', like: 'library.filter', title: 'Filter the lanes' },
  'overview.filter': { place: 'overview', like: 'library.filter', title: 'Filter the rows of the overview' },
  'search.focus': { place: 'search', like: 'library.filter', title: 'Type another search' },
  'search.next': { place: 'search', keys: 'n', title: 'Choose the next hit', words: 'next hit' },
  'search.previous': {
    place: 'search',
    keys: 'Shift+N',
    title: 'Choose the previous hit',
    words: 'previous hit',
  },
  'search.save': { place: 'search', keys: '$mod+S', title: 'Save this search', words: 'save the search' },
  'search.syntax': { place: 'search', keys: 'F1', title: 'What can be searched for' },
  'table.toggle': { place: 'statements', keys: 'x', title: 'Select this row', words: 'select a row' },
  'table.stretch': {
    place: 'statements',
    keys: 'Shift+ArrowDown',
    local: true,
    title: 'Select up to the next row',
    words: 'select a stretch of rows',
  },
  'table.select-all': {
    place: 'statements',
    keys: '$mod+A',
    inFields: false,
    title: 'Select all that the filter shows',
  },
  'table.clear': { place: 'statements', like: 'text.clear', title: 'Clear the selection of rows' },
  'ledger.add': { place: 'ledger', keys: 'p', title: 'New proposition' },
  'ledger.open': {
    place: 'ledger',
    keys: 'Enter',
    local: true,
    title: 'Open a cell, then read both sides',
  },
  'ledger.edit': {
    place: 'ledger',
    keys: 'F2',
    local: true,
    title: 'Edit the wording of a proposition',
    words: 'edit the wording',
  },
  'ledger.up': {
    place: 'ledger',
    keys: 'Alt+ArrowUp',
    local: true,
    title: 'Move a proposition up',
    words: 'move the row',
  },
  'ledger.down': {
    place: 'ledger',
    keys: 'Alt+ArrowDown',
    local: true,
    title: 'Move a proposition down',
    words: 'move the row',
  },
  'import.stop': { place: 'import', keys: 'Escape', title: 'Stop the import' },
} as const satisfies CommandEntries
