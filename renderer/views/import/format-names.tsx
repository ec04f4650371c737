import { useCall } from '../../client/hooks.ts'

/** What can be imported, as a sentence: `Plain text (.txt .text), Markdown …`. */
export function FormatNames({ withEndings = false }: { withEndings?: boolean }) {
  const formats = useCall('documents.formats', {}).data
  if (formats === undefined) return null
  const names = formats.map(({ label, extensions }) =>
    withEndings ? `${label} (${extensions.join(' ')})` : label,
  )
  return <>{names.join(', ')}.</>
}
