import type { CommandEntries } from './command-entry.ts'

/** The ways to the views, and what a view does as a whole. */
export const VIEWS = {
  'view.read': { place: 'everywhere', keys: 'g r', title: 'Read', words: 'Read' },
  'view.ledger': { place: 'everywhere', keys: 'g l', title: 'Ledger', words: 'Ledger' },
  'view.statements': { place: 'everywhere', keys: 'g t', title: 'Statements', words: 'Statements' },
  'view.timeline': { place: 'everywhere', keys: 'g i', title: 'Timeline', words: 'Timeline' },
  'view.overview': { place: 'everywhere', keys: 'g o', title: 'Overview', words: 'Overview' },
  'view.search': { place: 'everywhere', keys: 'g f', title: 'Search', words: 'Search' },
  'view.suggestions': {
    place: 'everywhere',
    keys: 'g s',
    title: 'Suggestions',
    words: 'Suggestions',
  },
  'view.parallels': { place: 'everywhere', keys: 'g p', title: 'Parallels', words: 'Parallels' },
  'view.review': { place: 'everywhere', keys: 'g v', title: 'Review', words: 'Review' },
  'trail.back': { place: 'everywhere', keys: '$mod+[', title: 'Back' },
  'trail.forward': { place: 'everywhere', keys: '$mod+]', title: 'Forward' },
  'timeline.read-both': {
    place: 'timeline',
    like: 'suggestions.open',
    title: 'Read both sides of this reversal',
    words: 'read both sides of a reversal',
  },
  'timeline.svg': { place: 'timeline', title: 'Timeline: save as SVG picture' },
  'timeline.png': { place: 'timeline', title: 'Timeline: save as PNG picture' },
  'timeline.csv': { place: 'timeline', title: 'Timeline: save as CSV table' },
} as const satisfies CommandEntries
