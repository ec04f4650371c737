import { useCall } from '../../client/hooks.ts'

/** What can be imported, as a sentence: `Plain text (.txt .text), Markdown …`. */
export function FormatNames() {
  const formats = useCall('documents.formats', {}).data
  if (formats === undefined) return null
  return <>{formats.map(({ label, extensions }) => `${label} (${extensions.join(' ')})`).join(', ')}.</>
}
