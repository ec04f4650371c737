import { useCall, useMutationCall } from '../client/hooks.ts'
import { counted } from '../ui/counted.ts'

/** The folder that is watched, and what has come of it; a press pauses or goes on. */
export function WatchLine() {
  const status = useCall('watch.status', {}).data
  const pause = useMutationCall('watch.pause')
  if (status === undefined || status.folder === null) return null
  const { folder, paused } = status
  return (
    <>
      <button
        type="button"
        title={status.trouble ?? `${folder}: ${paused ? 'go on watching' : 'pause'}`}
        onClick={() => pause.mutate({ paused: !paused })}
      >
        <span className="ellipsis">{wordsOf(status, folder)}</span>
      </button>
      <span className="separator" />
    </>
  )
}

function wordsOf(
  {
    paused,
    busy,
    imported,
    trouble,
  }: { paused: boolean; busy: boolean; imported: number; trouble: string | null },
  folder: string,
): string {
  const name = folder.split(/[\\/]/).filter(Boolean).at(-1) ?? folder
  if (trouble !== null) return `Not watching ${name}: it is not there`
  if (paused) return `Paused: ${name}`
  if (busy) return `Importing from ${name}`
  return imported === 0 ? `Watching ${name}` : `Watching ${name}: ${counted(imported, 'document')}`
}
