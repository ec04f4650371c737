import { useLayoutEffect, useState } from 'react'
import { filesOfEntries, filesOfList, type DroppedEntry } from '../client/given-files.ts'
import type { Host } from '../client/connect.ts'
import type { GivenFile } from '../client/given-file.ts'
import { useConnection } from '../client/hooks.ts'
import { importFiles, showImportOf } from '../state/run-import.ts'

/** Lets the whole window take files and folders. Shows where they will go while they hang over it. */
export function DropTarget() {
  const connection = useConnection()
  const [over, setOver] = useState(false)

  // In place with the first frame: a file dropped before it would make the browser leave the page for that file.
  useLayoutEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const enter = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!bringsFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      // The list of what was dropped is emptied as soon as this handler returns, so it is read before the first await.
      const given = droppedFiles(connection.host, event.dataTransfer)
      showImportOf([...event.dataTransfer.files].map(({ name }) => name))
      void given.then((files) => importFiles(connection, files))
    }
    window.addEventListener('dragenter', enter, { signal })
    window.addEventListener('dragover', enter, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => controller.abort()
  }, [connection])

  return over ? (
    <div className="drop-over" role="status">
      <p>Drop to import. Your files are copied, never changed.</p>
    </div>
  ) : null
}

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}

/** On the desktop a folder is one file with a path; in a browser it has to be walked. */
function droppedFiles(host: Host, transfer: DataTransfer): Promise<GivenFile[]> {
  if (host.desktop) return Promise.resolve(filesOfList(transfer.files))
  const entries = [...transfer.items].map((item): DroppedEntry | null => item.webkitGetAsEntry())
  const known = entries.filter((entry) => entry !== null)
  return known.length > 0 ? filesOfEntries(known) : Promise.resolve(filesOfList(transfer.files))
}
