import { useCommands } from '../state/commands.ts'
import { useHitWalk } from '../views/search/hit-walk.ts'
import { PANE_COMMANDS } from './pane-commands.ts'
import { useEverywhere } from './use-everywhere.ts'
import { useTextCommands } from './use-text-commands.ts'
import { useWatchCommands } from './use-watch-commands.ts'
import { VIEW_COMMANDS } from './view-commands.ts'

/** Offers the commands that every view has. */
export function useShellCommands(): void {
  useCommands(useEverywhere())
  useCommands(VIEW_COMMANDS)
  useCommands(PANE_COMMANDS)
  useCommands(useHitWalk())
  useCommands(useTextCommands())
  useCommands(useWatchCommands())
}
