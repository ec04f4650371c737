import { useMemo } from 'react'
import { chooseFiles } from '../client/given-files.ts'
import { useCall, useConnection } from '../client/hooks.ts'
import { useCommands, type Command } from '../state/commands.ts'
import { importFiles } from '../state/imports.ts'
import { MOST_PANES, usePanes } from '../state/panes.ts'
import { useShell } from '../state/shell.ts'
import { openSpeaker } from '../state/speakers.ts'
import { useTrail } from '../state/trail.ts'
import { focusNextRegion, focusWithin } from './regions.ts'
import { useSetSettings, useSettings } from './use-settings.ts'
import { useToggleTheme } from './use-toggle-theme.ts'
import { useUndo } from './use-undo.ts'
import { useWorkspace } from './use-workspace.ts'

/** The commands that every view has. */
export function useShellCommands(): void {
  useCommands(useEverywhere())
  useCommands(VIEWS_AND_REGIONS)
  useCommands(PANES)
  useCommands(useTextCommands())
}

function useEverywhere(): readonly Command[] {
  const connection = useConnection()
  const { undo, redo } = useUndo()
  const doors = useWorkspace()
  const pending = useCall('workspace.info', {}).data
  return useMemo(() => {
    const choose = async (kind: 'files' | 'folder') => {
      const files = await chooseFiles(kind)
      if (files.length === 0) return
      useShell.getState().show('import')
      await importFiles(connection, files)
    }
    const { open } = useShell.getState()
    const group = 'Everywhere'
    const noUndo = () => ((pending?.undo ?? null) === null ? 'Nothing to undo' : null)
    const noRedo = () => ((pending?.redo ?? null) === null ? 'Nothing to redo' : null)
    return [
      {
        id: 'app.palette',
        title: 'Any command',
        short: 'any command',
        keys: '$mod+K',
        group,
        run: () => open('palette'),
      },
      {
        id: 'app.shortcuts',
        title: 'All shortcuts',
        short: 'this sheet',
        keys: '[Shift]+?',
        group,
        run: () => open('shortcuts'),
      },
      {
        id: 'history.undo',
        title: 'Undo',
        short: 'undo, also after a restart',
        keys: '$mod+Z',
        group,
        inFields: false,
        when: noUndo,
        run: undo,
      },
      {
        id: 'history.redo',
        title: 'Redo',
        short: 'redo',
        keys: '$mod+Shift+Z',
        group,
        inFields: false,
        when: noRedo,
        run: redo,
      },
      {
        id: 'documents.import',
        title: 'Import files…',
        short: 'import files',
        keys: '$mod+O',
        group,
        run: () => void choose('files'),
      },
      { id: 'codebook.open', title: 'Codebook…', group, run: () => open('codebook') },
      { id: 'documents.import-folder', title: 'Import a folder…', group, run: () => void choose('folder') },
      {
        id: 'export.open',
        title: 'Export…',
        short: 'export',
        keys: '$mod+E',
        group,
        run: () => open('export'),
      },
      {
        id: 'settings.open',
        title: 'Settings',
        short: 'settings',
        keys: '$mod+,',
        group,
        run: () => open('settings'),
      },
      { id: 'speakers.open', title: 'Speakers…', group, run: () => openSpeaker(null) },
      { id: 'workspace.create', title: 'New workspace…', group, run: () => open('new-workspace') },
      { id: 'workspace.sample', title: 'Open the sample workspace', group, run: doors.sample },
      { id: 'workspace.check', title: 'Check this workspace', group, run: () => open('check') },
      ...(doors.choose === null
        ? []
        : [{ id: 'workspace.open', title: 'Open a workspace…', group, run: doors.choose } as const]),
    ]
  }, [connection, undo, redo, doors, pending?.undo, pending?.redo])
}

const { show, toggle } = useShell.getState()

const VIEWS_AND_REGIONS: readonly Command[] = [
  { id: 'view.read', title: 'Read', short: 'Read', keys: 'g r', group: 'Views', run: () => show('read') },
  {
    id: 'view.ledger',
    title: 'Ledger',
    short: 'Ledger',
    keys: 'g l',
    group: 'Views',
    run: () => show('ledger'),
  },
  {
    id: 'view.statements',
    title: 'Statements',
    short: 'Statements',
    keys: 'g t',
    group: 'Views',
    run: () => show('statements'),
  },
  {
    id: 'view.timeline',
    title: 'Timeline',
    short: 'Timeline',
    keys: 'g i',
    group: 'Views',
    run: () => show('timeline'),
  },
  {
    id: 'view.overview',
    title: 'Overview',
    short: 'Overview',
    keys: 'g o',
    group: 'Views',
    run: () => show('overview'),
  },
  {
    id: 'view.search',
    title: 'Search',
    short: 'Search',
    keys: 'g f',
    group: 'Views',
    run: () => show('search'),
  },
  { id: 'trail.back', title: 'Back', group: 'Views', run: () => useTrail.getState().go(-1) },
  { id: 'trail.forward', title: 'Forward', group: 'Views', run: () => useTrail.getState().go(1) },
  {
    id: 'region.next',
    title: 'Go to the next region',
    short: 'next region',
    keys: 'F6',
    group: 'Panes',
    run: () => focusNextRegion(1),
  },
  {
    id: 'region.previous',
    title: 'Go to the previous region',
    keys: 'Shift+F6',
    inFields: true,
    group: 'Panes',
    run: () => focusNextRegion(-1),
  },
  {
    id: 'inspector.toggle',
    title: 'Show or hide the inspector',
    short: 'inspector',
    keys: 'i',
    group: 'Panes',
    run: () => toggle('inspector'),
  },
  {
    id: 'library.toggle',
    title: 'Show or hide the library',
    short: 'library',
    keys: 'b',
    group: 'Panes',
    run: () => toggle('library'),
  },
]

const noPane = () => (usePanes.getState().panes.length === 0 ? 'No document is open' : null)

/** Focuses the pane's text, so that the keys go where the eye goes. */
function focusPane(index: number): void {
  usePanes.getState().setActive(index)
  const pane = document.querySelector<HTMLElement>(`[data-pane-slot="${index}"]`)
  if (pane !== null) focusWithin(pane)
}

const PANES: readonly Command[] = [
  ...Array.from({ length: MOST_PANES }, (_, index): Command => ({
    id: `pane.focus-${index + 1}`,
    title: `Go to pane ${index + 1}`,
    short: 'go to pane',
    keys: `$mod+${index + 1}`,
    group: 'Panes',
    when: () => (usePanes.getState().panes[index] === undefined ? `There is no pane ${index + 1}` : null),
    run: () => focusPane(index),
  })),
  {
    id: 'pane.close',
    title: 'Close this pane',
    short: 'close pane',
    keys: '$mod+W',
    group: 'Panes',
    when: noPane,
    run: () => usePanes.getState().close(usePanes.getState().active),
  },
  {
    id: 'pane.move-left',
    title: 'Move this pane to the left',
    group: 'Panes',
    when: noPane,
    run: () => movePane(-1),
  },
  {
    id: 'pane.move-right',
    title: 'Move this pane to the right',
    group: 'Panes',
    when: noPane,
    run: () => movePane(1),
  },
]

function movePane(step: 1 | -1): void {
  const { active, move } = usePanes.getState()
  move(active, active + step)
}

const WIDTHS = ['narrow', 'normal', 'wide'] as const

function useTextCommands(): readonly Command[] {
  const { textSize, textWidth } = useSettings()
  const set = useSetSettings()
  const toggleTheme = useToggleTheme()
  return useMemo(() => {
    const group = 'Panes'
    const wider = WIDTHS[(WIDTHS.indexOf(textWidth) + 1) % WIDTHS.length] ?? 'normal'
    return [
      {
        id: 'text.larger',
        title: 'Larger text',
        short: 'larger text',
        keys: '$mod+[Shift]++',
        group,
        when: () => (textSize < 24 ? null : 'The text is as large as it goes'),
        run: () => set({ textSize: textSize + 1 }),
      },
      {
        id: 'text.smaller',
        title: 'Smaller text',
        short: 'smaller text',
        keys: '$mod+-',
        group,
        when: () => (textSize > 14 ? null : 'The text is as small as it goes'),
        run: () => set({ textSize: textSize - 1 }),
      },
      {
        id: 'text.width',
        title: 'Change the text width',
        short: 'text width',
        keys: '$mod+.',
        group,
        run: () => set({ textWidth: wider }),
      },
      { id: 'theme.toggle', title: 'Light or dark', group: 'Everywhere', run: toggleTheme },
    ]
  }, [textSize, textWidth, set, toggleTheme])
}
