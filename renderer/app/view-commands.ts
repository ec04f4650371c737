import { VIEWS } from '../../shared/contract/settings.ts'
import type { Command } from '../state/commands.ts'
import { useShell } from '../state/shell.ts'
import { useTrail } from '../state/trail.ts'

const { show } = useShell.getState()

/** The ways to the views, and to where one was. */
export const VIEW_COMMANDS: readonly Command[] = [
  ...VIEWS.map((view): Command => ({ id: `view.${view}`, run: () => show(view) })),
  {
    id: 'trail.back',
    when: () => (useTrail.getState().canGo(-1) ? null : 'You have been nowhere before'),
    run: () => useTrail.getState().go(-1, true),
  },
  {
    id: 'trail.forward',
    when: () => (useTrail.getState().canGo(1) ? null : 'You have not gone back'),
    run: () => useTrail.getState().go(1, true),
  },
]
