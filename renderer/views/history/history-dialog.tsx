import { useRef, useState } from 'react'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { Kbd, Keys } from '../../ui/kbd.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { GoStrip } from './go-strip.tsx'
import './history.css'
import { StepList } from './step-list.tsx'
import { useTotal } from './use-steps.ts'
import { useWalk, type Stop } from './use-walk.ts'

/** Every step that was made in this workspace, and the way back to each. */
export function HistoryDialog() {
  const close = useShell((shell) => shell.closeDialog)
  const [typed, setTyped] = useState('')
  const words = typed.trim()
  const total = useTotal(words)
  const [asked, setAsked] = useState<Stop | null>(null)
  const walk = useWalk()
  const body = useRef<HTMLDivElement>(null)
  return (
    <ModalFrame label="History" className="history-dialog" onClose={close}>
      <div className="dialog-head">
        <h2>History</h2>
        <FilterField
          className="sheet-filter"
          label="Filter the steps"
          placeholder="What was done, or by whom"
          autoFocus
          value={typed}
          onType={setTyped}
          onLeave={() => body.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()}
        />
        <span className="muted small" role="status">
          {total !== undefined && counted(total, 'step')}
        </span>
      </div>
      <div ref={body} className="history-body">
        {total === 0 && (
          <p className="muted">
            {words === ''
              ? 'Nothing was changed yet. Every change will stand here as a step, and every step can be undone.'
              : `No step with “${words}”.`}
          </p>
        )}
        {total !== undefined && total > 0 && <StepList key={words} {...{ words, total }} onGo={setAsked} />}
      </div>
      {asked === null && walk.going === null ? (
        <div className="dialog-foot small muted">
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> choose <Keys keys="Enter" /> show it <Keys keys="$mod+Enter" /> go back to
          it
          <span className="grow" />
          <Button look="primary" keys="Escape" onClick={close}>
            Done
          </Button>
        </div>
      ) : (
        <GoStrip
          {...{ asked, walk }}
          onLeave={() => setAsked(null)}
          onGo={(stop) => {
            setAsked(null)
            void walk.go(stop)
          }}
        />
      )}
    </ModalFrame>
  )
}
