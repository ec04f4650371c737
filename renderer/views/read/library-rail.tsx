import { Library as Books, Plus, Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { chooseFiles } from '../../client/given-files.ts'
import { useCall, useConnection } from '../../client/hooks.ts'
import { importFiles } from '../../state/run-import.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Library } from '../library/library.tsx'

/** The library of a narrow window: a rail, from which the list comes over the text until a document is opened or Esc is pressed. */
export function LibraryRail() {
  const connection = useConnection()
  const wanted = useShell((shell) => shell.library)
  const [out, setOut] = useState(false)
  const documents = useCall('workspace.info', {}).data?.documents ?? 0
  useEffect(() => usePanes.subscribe(() => setOut(false)), [])

  const add = async () => {
    const files = await chooseFiles('files')
    if (files.length === 0) return
    await importFiles(connection, files)
  }
  if (!wanted) return null
  return (
    <div className="rail-column" onKeyDown={(event) => event.key === 'Escape' && setOut(false)}>
      <div className="side rail" role="toolbar" aria-label="Library" data-region="rail">
        <IconButton
          icon={Books}
          label={out ? 'Hide library' : 'Show library'}
          aria-expanded={out}
          onClick={() => setOut(!out)}
        />
        <IconButton icon={Search} label="Search" onClick={() => useShell.getState().show('search')} />
        <IconButton icon={Plus} label="Import files" command="documents.import" onClick={() => void add()} />
        <span className="total" title={`${documents} documents`}>
          {documents}
        </span>
      </div>
      {out && <Library />}
    </div>
  )
}
