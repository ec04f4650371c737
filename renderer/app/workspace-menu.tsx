import { Button, Header, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { useCall, useConnection } from '../client/hooks.ts'
import { chooseProject } from '../state/projects.ts'
import { useShell } from '../state/shell.ts'
import { FilteredMenu } from '../ui/filtered-menu.tsx'
import { useWorkspace } from './use-workspace.ts'

/** The name of the workspace; behind it, the way to others. */
export function WorkspaceMenu() {
  const name = useCall('workspace.info', {}).data?.name ?? ''
  const recent = useCall('workspace.recent', {}).data ?? []
  const openDialog = useShell((shell) => shell.open)
  const doors = useWorkspace()
  const connection = useConnection()
  return (
    <MenuTrigger>
      <Button className="workspace-name" aria-label={`Workspace ${name}`}>
        {name}
      </Button>
      <Popover className="floating menu-popover">
        <FilteredMenu what="workspaces" count={recent.length} aria-label="Workspace">
          <MenuItem onAction={() => openDialog('new-workspace')}>New workspace…</MenuItem>
          {doors.choose !== null && <MenuItem onAction={doors.choose}>Open a workspace…</MenuItem>}
          <MenuItem onAction={doors.sample}>Open the sample</MenuItem>
          <MenuItem onAction={() => void chooseProject(connection)}>Import a project…</MenuItem>
          <MenuItem onAction={() => openDialog('note')}>Note on this workspace…</MenuItem>
          <MenuItem onAction={() => openDialog('check')}>Check this workspace</MenuItem>
          {recent.length > 0 && <Separator />}
          {recent.length > 0 && (
            <MenuSection>
              <Header>Recent</Header>
              {recent.map((entry) => (
                <MenuItem
                  key={entry.token}
                  textValue={`${entry.name} ${entry.folder}`}
                  onAction={() => doors.open(entry.token)}
                >
                  {entry.name}
                  <span className="muted small ellipsis">{entry.folder}</span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </FilteredMenu>
      </Popover>
    </MenuTrigger>
  )
}
