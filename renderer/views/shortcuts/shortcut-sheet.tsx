import { useMemo, useState } from 'react'
import { useKeyChoice } from '../../commands/keys.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { SheetHead } from './sheet-head.tsx'
import { sheetRows } from './sheet-rows.ts'
import './shortcuts.css'

/** Every key that does something, as the keys are now. It prints on one page. */
export function ShortcutSheet() {
  const { closeDialog, open } = useShell()
  const choice = useKeyChoice()
  const [filter, setFilter] = useState('')
  const groups = useMemo(() => sheetRows(choice, filter), [choice, filter])
  return (
    <ModalFrame label="All shortcuts" className="sheet" onClose={closeDialog}>
      <SheetHead
        title="Shortcuts"
        find="Find a shortcut"
        placeholder="Find a shortcut"
        filter={filter}
        onFilter={setFilter}
      >
        <Button onClick={() => open('keys')}>Change keys…</Button>
        <Button onClick={() => window.print()}>Print</Button>
        <Keys keys="Escape" />
      </SheetHead>
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
