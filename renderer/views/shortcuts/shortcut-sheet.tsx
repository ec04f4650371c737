import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useSetSettings, useSettings } from '../../app/use-settings.ts'
import { allCommands, useRegistry } from '../../state/commands.ts'
import { useShell } from '../../state/shell.ts'
import { Field } from '../../ui/field.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { sheetRows } from './sheet-rows.ts'
import './shortcuts.css'

/** Every key that does something now. */
export function ShortcutSheet() {
  const close = useShell((shell) => shell.closeDialog)
  const lists = useRegistry((registry) => registry.lists)
  const { singleKeys } = useSettings()
  const set = useSetSettings()
  const [filter, setFilter] = useState('')
  const groups = useMemo(() => sheetRows(allCommands(lists), filter), [lists, filter])
  return (
    <ModalFrame label="All shortcuts" className="sheet" onClose={close}>
      <div className="dialog-head">
        <h2>Shortcuts</h2>
        <Field
          className="sheet-filter"
          icon={Search}
          label="Find a shortcut"
          placeholder="Find a shortcut"
          autoFocus
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <span className="grow" />
        <label className="check">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => set({ singleKeys: event.target.checked })}
          />
          Single keys work without Ctrl
        </label>
        <Keys keys="Escape" />
      </div>
      <div className="sheet-body" tabIndex={0} role="region" aria-label="Shortcuts">
        <div className="sheet-columns">
          {groups.map(({ group, rows }) => (
            <section key={group} aria-label={group}>
              <h3>{group}</h3>
              <ul>
                {rows.map(({ words, keys }) => (
                  <li key={words}>
                    <span>{words}</span>
                    <Series keys={keys} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        {groups.length === 0 && <p className="muted">No shortcut with “{filter.trim()}”.</p>}
      </div>
      <p className="dialog-foot small muted">
        Keys act on the text or list that has the focus, never while you type in a field. On a Mac, Ctrl is
        Cmd.
      </p>
    </ModalFrame>
  )
}

function Series({ keys: [first, last] }: { keys: readonly string[] }) {
  return (
    <span className="keys">
      {first !== undefined && <Keys keys={first} />}
      {last !== undefined && (
        <>
          … <Keys keys={last.split('+').at(-1) ?? last} />
        </>
      )}
    </span>
  )
}
