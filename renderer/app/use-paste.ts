import { useEffect } from 'react'
import { filesOfList } from '../client/given-files.ts'
import { useConnection, type Connection } from '../client/hooks.ts'
import { importFiles } from '../state/run-import.ts'
import { errorWords, tell, tellError } from '../state/notices.ts'
import { usePanes } from '../state/panes.ts'
import { useShell } from '../state/shell.ts'

/** Takes an article pasted anywhere outside a field, or files from the clipboard. */
export function usePaste(): void {
  const connection = useConnection()
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const inField =
        event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]')
      if (inField !== null && inField !== false) return
      if (event.clipboardData === null) return
      event.preventDefault()
      void take(connection, event.clipboardData)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [connection])
}

async function take(connection: Connection, clipboard: DataTransfer): Promise<void> {
  if (clipboard.files.length > 0) {
    useShell.getState().show('import')
    return importFiles(connection, filesOfList(clipboard.files))
  }
  const text = clipboard.getData('text/plain')
  const html = clipboard.getData('text/html')
  if (text.trim() === '') return tell('There is no text on the clipboard.')
  try {
    await importPasted(connection, text, html)
  } catch (error) {
    tellError(errorWords(error))
  }
}

async function importPasted({ client }: Connection, text: string, html: string): Promise<void> {
  const outcome = await client.call('documents.paste', html === '' ? { text } : { text, html })
  if (outcome.kind === 'failed') return tellError(outcome.message)
  const document = outcome.kind === 'imported' ? outcome.document.id : outcome.of
  const title = outcome.kind === 'imported' ? outcome.document.title : outcome.title
  useShell.getState().show('read')
  usePanes.getState().openDocument(document)
  tell(outcome.kind === 'imported' ? `Pasted as “${title}”` : `The same text is here already: “${title}”`)
}
