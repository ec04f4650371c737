import { ListFilter, Plus } from 'lucide-react'
import { useDeferredValue, useMemo, useRef } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { chooseFiles } from '../../client/given-files.ts'
import { useCall, useConnection } from '../../client/hooks.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { importFiles } from '../../state/run-import.ts'
import { useLibrary } from '../../state/library.ts'
import { useShell } from '../../state/shell.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PressButton } from '../../ui/press-button.tsx'
import { DocumentList } from './document-list.tsx'
import './library.css'
import { listed, yearsOf, SHOWN, SORTS, type LibraryFilter, type Shown } from './order.ts'
import { grouped } from '../../ui/counted.ts'

const setFilter = (filter: LibraryFilter) => useLibrary.setState({ filter })

/** Every document of the workspace: filter, order, open. */
export function Library() {
  const documents = useCall('documents.list', {}).data
  const filter = useLibrary((library) => library.filter)
  const settled = useDeferredValue(filter)
  const rows = useMemo(() => listed(documents ?? [], settled), [documents, settled])
  const latest = () => (settled === filter ? rows : listed(documents ?? [], filter))
  const withYear = useMemo(() => yearsOf(documents ?? []).size > 1, [documents])
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useCommands(useMemo(() => [filterCommand(() => box.current?.select())], []))

  const count = documents?.length ?? 0
  return (
    <aside className="side library" aria-label="Library" data-region="library">
      <div className="library-head">
        <FilterField
          inputRef={box}
          label="Filter documents"
          placeholder={`Filter ${grouped(count)} ${count === 1 ? 'document' : 'documents'}`}
          command="library.filter"
          value={filter.words}
          onType={(words) => setFilter({ ...filter, words })}
          onLeave={() => list.current?.focus()}
        />
        <div className="row small muted">
          <select
            className="sort"
            aria-label="Sort documents"
            value={filter.sort}
            onChange={(event) => setFilter({ ...filter, sort: pick(SORTS, event.target.value, 'newest') })}
          >
            {Object.entries(SORTS).map(([sort, label]) => (
              <option key={sort} value={sort}>
                {label}
              </option>
            ))}
          </select>
          <ShownMenu shown={filter.shown} onChange={(shown) => setFilter({ ...filter, shown })} />
          <AddButton />
        </div>
      </div>
      <DocumentList documents={rows} latest={latest} withYear={withYear} listRef={list} />
      {documents !== undefined && rows.length === 0 && (
        <NothingFits filter={filter} onClear={() => setFilter({ ...filter, words: '', shown: 'all' })} />
      )}
    </aside>
  )
}

function filterCommand(focus: () => void): Command {
  return {
    id: 'library.filter',
    run: () => {
      useShell.setState({ library: true })
      focus()
    },
  }
}

function pick<T extends string>(options: Readonly<Record<T, string>>, value: string, otherwise: T): T {
  const isOption = (key: string): key is T => Object.hasOwn(options, key)
  return isOption(value) ? value : otherwise
}

function ShownMenu({ shown, onChange }: { shown: Shown; onChange(shown: Shown): void }) {
  return (
    <MenuTrigger>
      <PressButton className="icon-button" label={`Show: ${SHOWN[shown]}`}>
        <Icon icon={ListFilter} />
      </PressButton>
      <Popover className="floating menu-popover">
        <Menu
          className="menu"
          aria-label="Show"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[shown]}
          onAction={(key) => onChange(pick(SHOWN, String(key), 'all'))}
        >
          {Object.entries(SHOWN).map(([key, label]) => (
            <MenuItem key={key} id={key} textValue={label}>
              <span className="tick">{key === shown ? '✓' : ''}</span>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function AddButton() {
  const connection = useConnection()
  const add = async () => {
    const files = await chooseFiles('files')
    if (files.length === 0) return
    await importFiles(connection, files)
  }
  return <IconButton icon={Plus} label="Import files" command="documents.import" onClick={() => void add()} />
}

function NothingFits({ filter, onClear }: { filter: LibraryFilter; onClear(): void }) {
  const words = filter.words.trim()
  return (
    <div className="library-empty">
      <p>
        {words === ''
          ? `No document under “${SHOWN[filter.shown]}”.`
          : `No title, outlet or author with “${words}”${filter.shown === 'all' ? '' : ` under “${SHOWN[filter.shown]}”`}.`}
      </p>
      <button type="button" className="button" onClick={onClear}>
        Show all documents
      </button>
    </div>
  )
}
