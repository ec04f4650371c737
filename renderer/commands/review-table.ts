import type { CommandEntries } from './command-entry.ts'

/** What is decided of statements that were not found again. */
export const REVIEW = {
  'review.filter': { place: 'review', like: 'library.filter', title: 'Filter what waits for review' },
  'review.accept': { place: 'review', keys: 'Enter', local: true, title: 'Put the statement there' },
  'review.later': { place: 'review', keys: 'Space', local: true, title: 'Leave for later' },
  'review.walk': { place: 'review', keys: 'ArrowDown', local: true, title: 'Walk the list' },
  'review.keep': {
    place: 'review',
    keys: 'x',
    title: 'Leave the statement in the old text',
    words: 'leave in the old text',
  },
  'review.choose': {
    place: 'review',
    keys: 'e',
    title: 'Choose the words by hand',
    words: 'choose by hand',
  },
  'review.print': {
    place: 'review',
    keys: 'Shift+A',
    title: 'Accept all of which only the print differs',
    words: 'accept where only the print differs',
  },
} as const satisfies CommandEntries
