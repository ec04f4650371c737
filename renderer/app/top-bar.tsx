import { useIsMutating } from '@tanstack/react-query'
import { CaseSensitive, ChevronLeft, ChevronRight, CircleHelp, Contrast, Search } from 'lucide-react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useCall } from '../client/hooks.ts'
import { useImports } from '../state/imports.ts'
import { useShell } from '../state/shell.ts'
import { useTrail } from '../state/trail.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { CommandKeys } from '../ui/command-keys.tsx'
import { TextSettings } from '../views/settings/text-settings.tsx'
import { useToggleTheme } from './use-toggle-theme.ts'
import { WorkspaceMenu } from './workspace-menu.tsx'
import { PressButton } from '../ui/press-button.tsx'

/** Where you have been, what is open, the way to everything, and how the text looks. */
export function TopBar() {
  const trail = useTrail()
  const open = useShell((shell) => shell.open)
  const toggleTheme = useToggleTheme()
  return (
    <header className="top-bar" data-region="top">
      <div className="row">
        <IconButton
          icon={ChevronLeft}
          label="Back"
          command="trail.back"
          disabled={!trail.canGo(-1)}
          onClick={() => trail.go(-1)}
        />
        <IconButton
          icon={ChevronRight}
          label="Forward"
          command="trail.forward"
          disabled={!trail.canGo(1)}
          onClick={() => trail.go(1)}
        />
        <WorkspaceMenu />
        <SaveState />
      </div>
      <button type="button" className="palette-box" data-region-focus onClick={() => open('palette')}>
        <Icon icon={Search} />
        <span className="grow">Search, or run a command</span>
        <CommandKeys id="app.palette" />
      </button>
      <div className="row end">
        <DialogTrigger>
          <PressButton className="icon-button" label="Text size and width">
            <Icon icon={CaseSensitive} />
          </PressButton>
          <Popover className="floating" placement="bottom end">
            <Dialog aria-label="Text size and width" className="text-settings">
              <TextSettings />
            </Dialog>
          </Popover>
        </DialogTrigger>
        <IconButton icon={Contrast} label="Light or dark" onClick={toggleTheme} />
        <IconButton
          icon={CircleHelp}
          label="All shortcuts"
          command="app.shortcuts"
          onClick={() => open('shortcuts')}
        />
      </div>
    </header>
  )
}

function SaveState() {
  const saving = useIsMutating() > 0
  const { data } = useCall('workspace.info', {})
  const phase = useImports((imports) => imports.phase)
  const importing = phase === 'sending' || phase === 'running'
  const words = data?.documents === 0 ? 'New, empty' : data?.sample === true ? 'Sample, your copy' : 'Saved'
  const shown = saving ? 'Saving…' : importing ? 'Importing…' : words
  return <span className="muted small ellipsis">{shown}</span>
}
