import { useMemo } from 'react'
import type { DocumentDetail } from '../../../shared/model/document.ts'
import type { VersionAdded } from '../../../shared/contract/versions.ts'
import { atEachTenth } from '../../app/at-each-tenth.ts'
import { useUndo } from '../../app/use-undo.ts'
import { chooseFiles } from '../../client/given-files.ts'
import { useConnection } from '../../client/hooks.ts'
import { errorWords, tell, tellError } from '../../state/notices.ts'
import { useShell } from '../../state/shell.ts'
import { counted } from '../../ui/counted.ts'

/** How the call is followed and stopped. */
interface Going {
  signal: AbortSignal
  onProgress(progress: { done: number; total: number }): void
}

type OfFile = Pick<DocumentDetail, 'id' | 'source'>

/** What can be done with the file behind a document. */
export interface FileActions {
  /** Reads the file again: where it lay, or else the one that the person chooses. */
  again(document: OfFile): void
  encoding(document: OfFile, encoding: string): void
  /** Saves the original of a text, byte for byte. */
  save(document: OfFile, version: number | null): void
}

export function useFileActions(): FileActions {
  const { client, host } = useConnection()
  const { undo } = useUndo()
  return useMemo(() => {
    const attempt = async (work: (going: Going) => Promise<VersionAdded | null>) => {
      const abort = new AbortController()
      const onProgress = atEachTenth((tenth) =>
        tell(`Looking for the statements in the new text… ${tenth}0 %`, {
          label: 'Stop',
          run: () => abort.abort(),
        }),
      )
      try {
        const added = await work({ signal: abort.signal, onProgress })
        if (added === null) return
        if (added.number === null) return tell('The file says the same as before: nothing was changed')
        tell(newsOf(added), { label: 'Undo', command: 'history.undo', run: undo })
        if (added.review > 0) useShell.getState().show('review')
      } catch (error) {
        if (abort.signal.aborted) tell('Stopped: the document keeps its text')
        else tellError(errorWords(error))
      }
    }
    return {
      again: ({ id, source }) =>
        void attempt(async (going) => {
          if (source !== null) return client.call('versions.again', { document: id, grant: null }, going)
          const [given] = await chooseFiles('file')
          if (given === undefined) return null
          const [granted] = await host.grant([given])
          if (granted === undefined) return null
          if ('failed' in granted) throw new Error(granted.failed)
          return client.call('versions.again', { document: id, grant: granted.token }, going)
        }),
      encoding: ({ id }, encoding) =>
        void attempt((going) => client.call('versions.encoding', { document: id, encoding }, going)),
      save: async ({ id }, version) => {
        try {
          const { token } = await client.call('versions.original', { document: id, version })
          await host.saveExport(token)
        } catch (error) {
          tellError(errorWords(error))
        }
      },
    }
  }, [client, host, undo])
}

/** `Text 3: 4 statements found again, 1 to review`. */
function newsOf({ number, moved, review }: VersionAdded): string {
  if (moved + review === 0) return `Text ${number} is the current one now`
  return `Text ${number}: ${counted(moved, 'statement')} found again, ${review} to review`
}
