import type { CommandEntries } from './command-entry.ts'

/** What can be done wherever one is: palette, history, workspaces, files, settings. */
export const EVERYWHERE = {
  'app.palette': { place: 'everywhere', keys: '$mod+K', title: 'Any command' },
  'app.shortcuts': { place: 'everywhere', keys: '[Shift]+?', title: 'All shortcuts', words: 'this sheet' },
  'history.undo': {
    place: 'everywhere',
    keys: '$mod+Z',
    inFields: false,
    title: 'Undo',
    words: 'undo, also after a restart',
  },
  'history.redo': { place: 'everywhere', keys: '$mod+Shift+Z', inFields: false, title: 'Redo' },
  'history.open': { place: 'everywhere', keys: 'g h', title: 'History…', words: 'history' },
  'documents.import': {
    place: 'everywhere',
    keys: '$mod+O',
    title: 'Import files…',
    words: 'import files',
  },
  'documents.import-folder': { place: 'everywhere', title: 'Import a folder…' },
  'project.import': { place: 'everywhere', title: 'Import a project…' },
  'export.open': { place: 'everywhere', keys: '$mod+E', title: 'Export…', words: 'export' },
  'search.open-next': {
    place: 'everywhere',
    keys: 'F3',
    title: 'Open the next hit of the search',
    words: 'open the next hit',
  },
  'search.open-previous': {
    place: 'everywhere',
    keys: 'Shift+F3',
    title: 'Open the previous hit of the search',
    words: 'open the previous hit',
  },
  'settings.open': { place: 'everywhere', keys: '$mod+,', title: 'Settings' },
  'keys.open': { place: 'everywhere', title: 'Change keys…' },
  'codebook.open': { place: 'everywhere', title: 'Codebook…' },
  'speakers.open': { place: 'everywhere', title: 'Speakers…' },
  'workspace.create': { place: 'everywhere', title: 'New workspace…' },
  'workspace.open': { place: 'everywhere', title: 'Open a workspace…' },
  'workspace.sample': { place: 'everywhere', title: 'Open the sample workspace' },
  'workspace.note': { place: 'everywhere', title: 'Note on the workspace…' },
  'workspace.check': { place: 'everywhere', title: 'Check this workspace' },
  'theme.toggle': { place: 'everywhere', title: 'Light or dark' },
  'hints.toggle': { place: 'read', keys: 'F2', title: 'Turn hints on or off', words: 'hints' },
  'start.sample': { place: 'start', keys: 'o', title: 'Open the sample' },
} as const satisfies CommandEntries
