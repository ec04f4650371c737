import { Search } from 'lucide-react'
import { Fragment, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useShell } from '../../state/shell.ts'
import { Icon } from '../../ui/icon.tsx'
import { Kbd, Keys } from '../../ui/kbd.tsx'
import { Mark } from '../../ui/mark.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { MarkedTitle } from './marked-title.tsx'
import { findEntries, isSure, type Found } from './entries.ts'
import { excerptOf } from './excerpt.ts'
import './palette.css'
import { useEntries } from './use-entries.ts'

/** One list over commands, documents, speakers, propositions and statements. */
export function Palette() {
  const close = useShell((shell) => shell.closeDialog)
  const [typed, setTyped] = useState(useShell.getState().paletteStart)
  const [cursor, setCursor] = useState(0)
  const { entries, waiting } = useEntries(typed)
  const asked = useMemo(() => ({ entries, typed }), [entries, typed])
  const settled = useDeferredValue(asked)
  const found = useMemo(() => findEntries(settled.entries, settled.typed), [settled])
  const at = Math.min(cursor, found.length - 1)
  const here = found[at]

  const run = (entry: Found['entry'], beside: boolean) => {
    if (entry.run === null) return
    close()
    // The dialog gives the focus back when it is gone; what runs may move it further.
    const { run } = entry
    setTimeout(() => run(beside))
  }
  /** What is listed for the letters as they are now; what is shown may still be of fewer. */
  const latest = () => (settled === asked ? found : findEntries(entries, typed))
  // Enter was pressed, with or without Ctrl, and what it is meant for may still be on its way.
  const hurried = useRef<{ beside: boolean } | null>(null)
  const runHurried = () => {
    if (hurried.current === null) return
    const listed = latest()
    const chosen = listed[Math.min(cursor, listed.length - 1)]
    if (!isSure(chosen?.entry.section, waiting)) return
    if (chosen !== undefined) run(chosen.entry, hurried.current.beside)
    hurried.current = null
  }
  useEffect(runHurried)

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key] ?? 0
    if (step !== 0) {
      const last = latest().length - 1
      setCursor(Math.max(0, Math.min(Math.min(cursor, last) + step, last)))
    } else if (event.key === 'Enter') {
      hurried.current = { beside: event.ctrlKey || event.metaKey }
      runHurried()
    } else return
    event.preventDefault()
  }

  return (
    <ModalFrame label="Command palette" className="palette" onClose={close}>
      <div className="palette-input">
        <Icon icon={Search} />
        <input
          role="combobox"
          aria-label="Search, or run a command"
          aria-expanded
          aria-controls="palette-list"
          aria-activedescendant={here === undefined ? undefined : optionId(here)}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            if (hurried.current !== null) return
            setTyped(event.target.value)
            setCursor(0)
          }}
          onKeyDown={press}
        />
        <span className="muted small ellipsis">commands, documents, speakers, propositions, statements</span>
      </div>
      <PaletteList found={found} at={at} onRun={run} />
      <div className="palette-foot">
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> choose <Keys keys="Enter" /> run <Keys keys="$mod+Enter" /> open beside
        <span className="grow" />
        <Kbd>&gt;</Kbd> commands only <Kbd>@</Kbd> speakers <Kbd>#</Kbd> tags
      </div>
    </ModalFrame>
  )
}

interface PaletteListProps {
  found: readonly Found[]
  at: number
  onRun(entry: Found['entry'], beside: boolean): void
}

function PaletteList({ found, at, onRun }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, found])
  return (
    <div ref={list} id="palette-list" className="palette-list" role="listbox" aria-label="Results">
      {found.map((hit, index) => (
        <Fragment key={optionId(hit)}>
          {hit.entry.section !== found[index - 1]?.entry.section && (
            <div role="presentation" className="palette-section">
              {hit.entry.section}
            </div>
          )}
          <div
            id={optionId(hit)}
            className="palette-option"
            role="option"
            aria-selected={index === at}
            aria-disabled={hit.entry.run === null}
            onClick={(event) => onRun(hit.entry, event.ctrlKey || event.metaKey)}
          >
            {hit.entry.stance === undefined ? (
              <Icon icon={hit.entry.icon} />
            ) : (
              <span className="palette-mark">
                <Mark stance={hit.entry.stance} label={null} />
              </span>
            )}
            <span className="palette-title ellipsis" dir="auto">
              <MarkedTitle {...excerptOf(hit.entry.title, hit.match.spans)} />
            </span>
            <span className="muted small ellipsis">{hit.entry.detail}</span>
            <span className="grow" />
            {hit.entry.keys !== undefined && <Keys keys={hit.entry.keys} />}
          </div>
        </Fragment>
      ))}
      {found.length === 0 && (
        <p className="palette-none">
          Nothing by that name. Without &gt;, @ or # before it, everything is looked through.
        </p>
      )}
    </div>
  )
}

function optionId({ entry }: Found): string {
  return `palette-${entry.section}-${entry.id}`.replaceAll(' ', '-')
}
