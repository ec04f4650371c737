import { useMemo } from 'react'
import { useConnection } from '../client/hooks.ts'
import { errorWords, tell, tellError } from '../state/notices.ts'
import { pngOf } from './png.ts'

export interface SaveDrawing {
  /** `name` is without its ending. */
  svg(name: string, picture: string): void
  png(name: string, picture: string): void
  csv(name: string, table: string): void
}

/** Gives the person what the page drew, by the same way as every export. */
export function useSaveDrawing(): SaveDrawing {
  const { client, host } = useConnection()
  return useMemo(() => {
    const save = async (fileName: string, make: () => Promise<{ content: string; base64: boolean }>) => {
      try {
        const { token } = await client.call('export.keep', { fileName, ...(await make()) })
        await host.saveExport(token)
        tell(`Exported ${fileName}`)
      } catch (error) {
        tellError(errorWords(error))
      }
    }
    const text = (content: string) => () => Promise.resolve({ content, base64: false })
    return {
      svg: (name, picture) => void save(`${name}.svg`, text(picture)),
      png: (name, picture) =>
        void save(`${name}.png`, async () => ({ content: await pngOf(picture), base64: true })),
      csv: (name, table) => void save(`${name}.csv`, text(table)),
    }
  }, [client, host])
}
