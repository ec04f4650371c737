import type { Command } from '../state/commands.ts'
import { tell } from '../state/notices.ts'
import { usePanes } from '../state/panes.ts'
import { useShell } from '../state/shell.ts'
import { focusNextRegion, focusWithin } from './regions.ts'

const { toggle } = useShell.getState()
const NUMBERS = [1, 2, 3, 4] as const

/** What goes to, closes and moves the panes and the parts of the window. */
export const PANE_COMMANDS: readonly Command[] = [
  ...NUMBERS.map((number): Command => ({
    id: `pane.focus-${number}`,
    when: () => (usePanes.getState().panes[number - 1] === undefined ? `There is no pane ${number}` : null),
    run: () => focusPane(number - 1),
  })),
  { id: 'pane.close', when: noPane, run: () => usePanes.getState().close(usePanes.getState().active) },
  { id: 'pane.move-left', when: noPane, run: () => movePane(-1) },
  { id: 'pane.move-right', when: noPane, run: () => movePane(1) },
  { id: 'pane.link', when: noOther, run: scrollTogether },
  { id: 'region.next', run: () => focusNextRegion(1) },
  { id: 'region.previous', run: () => focusNextRegion(-1) },
  { id: 'inspector.toggle', run: () => toggle('inspector') },
  { id: 'library.toggle', run: () => toggle('library') },
]

/** Focuses the pane's text, so that the keys go where the eye goes. */
function focusPane(index: number): void {
  usePanes.getState().setActive(index)
  const pane = document.querySelector<HTMLElement>(`[data-pane-slot="${index}"]`)
  if (pane !== null) focusWithin(pane)
}

function noPane(): string | null {
  return usePanes.getState().panes.length === 0 ? 'No document is open' : null
}

function noOther(): string | null {
  return usePanes.getState().panes.length < 2 ? 'Open another document beside this one first' : null
}

/** Nothing moves until somebody scrolls, so it is said. */
function scrollTogether(): void {
  usePanes.getState().toggleLink()
  tell(
    usePanes.getState().linked
      ? 'Panes scroll together, by the passages they share'
      : 'Each pane scrolls by itself',
  )
}

function movePane(step: 1 | -1): void {
  const { active, move } = usePanes.getState()
  move(active, active + step)
}
