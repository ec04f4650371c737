import { useState } from 'react'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { useSetSettings } from '../../app/use-settings.ts'
import { COMMAND_GROUPS } from '../../commands/command-entry.ts'
import { COMMAND_IDS, COMMANDS, groupOf } from '../../commands/command-table.ts'
import { canChange, ownKeys, useKeyChoice, type ChosenKeys } from '../../commands/keys.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { spellKeys } from '../../ui/key-names.ts'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { KeyRow } from './key-row.tsx'
import { SheetHead } from './sheet-head.tsx'
import './shortcuts.css'

/** Every command whose key can be changed, with its key. A change holds at once. */
export function KeysDialog() {
  const { closeDialog, open } = useShell()
  const set = useSetSettings()
  const { chosen } = useKeyChoice()
  const [filter, setFilter] = useState('')
  const groups = commandsOf(filter, chosen)
  return (
    <ModalFrame label="Change keys" className="keys-dialog" onClose={closeDialog}>
      <SheetHead
        title="Keys"
        find="Find a command"
        placeholder="Find a command or a key"
        filter={filter}
        onFilter={setFilter}
      />
      <div className="keys-body" tabIndex={0} role="region" aria-label="Commands and their keys">
        {groups.map(({ group, ids }) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <ul>
              {ids.map((id) => (
                <KeyRow key={id} {...{ id, chosen }} onChange={(keys) => set({ keys })} />
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && <p className="muted">No command with “{filter.trim()}”.</p>}
      </div>
      <div className="dialog-foot">
        <span className="grow muted small">
          Kept for you, not in the workspace. Arrows, Enter and Esc in lists and fields stay as they are.
        </span>
        <Button disabled={Object.keys(chosen).length === 0} onClick={() => set({ keys: {} })}>
          All back to the first keys
        </Button>
        <Button onClick={() => open('shortcuts')}>All shortcuts</Button>
        <Button look="primary" keys="Escape" onClick={closeDialog}>
          Done
        </Button>
      </div>
    </ModalFrame>
  )
}

function commandsOf(filter: string, chosen: ChosenKeys) {
  const has = hasWords(filter)
  const key = filter.trim().toLowerCase()
  const fits = (id: (typeof COMMAND_IDS)[number]) => {
    const caps = spellKeys(ownKeys(id, chosen) ?? '')
      .flat()
      .join(' ')
      .toLowerCase()
    return has(COMMANDS[id].title) || caps === key
  }
  return COMMAND_GROUPS.map((group) => ({
    group,
    ids: COMMAND_IDS.filter((id) => canChange(id) && groupOf(id) === group && fits(id)),
  })).filter(({ ids }) => ids.length > 0)
}
