import { series, type CommandEntries } from './command-entry.ts'

/** What moves the panes and the parts of the window, and how their text looks. */
export const PANES = {
  ...series('pane.focus', [1, 2, 3, 4], (number) => ({
    place: 'everywhere',
    keys: `$mod+${number}`,
    title: `Go to pane ${number}`,
    words: 'go to pane',
  })),
  'pane.close': { place: 'everywhere', keys: '$mod+W', title: 'Close this pane', words: 'close pane' },
  'pane.move-left': { place: 'everywhere', title: 'Move this pane to the left' },
  'pane.move-right': { place: 'everywhere', title: 'Move this pane to the right' },
  'pane.link': { place: 'read', keys: 'y', title: 'Scroll panes together' },
  'region.next': { place: 'everywhere', keys: 'F6', title: 'Go to the next region', words: 'next region' },
  'region.previous': {
    place: 'everywhere',
    keys: 'Shift+F6',
    inFields: true,
    title: 'Go to the previous region',
    words: 'previous region',
  },
  'inspector.toggle': {
    place: 'everywhere',
    keys: 'i',
    title: 'Show or hide the inspector',
    words: 'inspector',
  },
  'library.toggle': { place: 'everywhere', keys: 'b', title: 'Show or hide the library', words: 'library' },
  'text.larger': { place: 'everywhere', keys: '$mod+[Shift]++', title: 'Larger text' },
  'text.smaller': { place: 'everywhere', keys: '$mod+-', title: 'Smaller text' },
  'text.width': { place: 'everywhere', keys: '$mod+.', title: 'Change the text width', words: 'text width' },
} as const satisfies CommandEntries
