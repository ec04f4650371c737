import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useSetSettings, useSettings } from '../../app/use-settings.ts'
import { useKeyChoice } from '../../commands/keys.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { sheetRows } from './sheet-rows.ts'
import './shortcuts.css'

/** Every key that does something, as the keys are now. It prints on one page. */
export function ShortcutSheet() {
  const { closeDialog, open } = useShell()
  const choice = useKeyChoice()
  const { singleKeys } = useSettings()
  const set = useSetSettings()
  const [filter, setFilter] = useState('')
  const groups = useMemo(() => sheetRows(choice, filter), [choice, filter])
  return (
    <ModalFrame label="All shortcuts" className="sheet" onClose={closeDialog}>
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
        <Button onClick={() => open('keys')}>Change keys…</Button>
        <Button onClick={() => window.print()}>Print</Button>
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
        {groups.length === 0 && (
          <p className="muted">No shortcut with “{filter.trim()}”. Change keys… lists every command.</p>
        )}
      </div>
      <p className="dialog-foot small muted">
        Keys act on the text or list that has the focus, never while you type in a field. On a Mac, Ctrl is
        Cmd.
      </p>
    </ModalFrame>
  )
}

/** One key, two, or the first and the last of many. */
function Series({ keys }: { keys: readonly string[] }) {
  const [first = '', ...others] = keys
  const last = others.at(-1)
  return (
    <span className="keys">
      <Keys keys={first} />
      {others.length > 1 && '…'}
      {last !== undefined && <Keys keys={others.length > 1 ? (last.split('+').at(-1) ?? last) : last} />}
    </span>
  )
}
