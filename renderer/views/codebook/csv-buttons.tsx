import { useUndo } from '../../app/use-undo.ts'
import { chooseFiles } from '../../client/given-files.ts'
import { useConnection, useMutationCall } from '../../client/hooks.ts'
import { errorWords, tell, tellError } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'

/** The whole codebook as a table, in and out. */
export function CsvButtons() {
  const { client, host } = useConnection()
  const take = useMutationCall('tags.importCsv').mutate
  const { undo } = useUndo()
  const read = async () => {
    const [given] = await chooseFiles('files')
    const csv = await given?.file?.text()
    if (csv === undefined) return
    take(
      { csv },
      {
        onSuccess: ({ created, updated }) =>
          tell(`Codebook read: ${created} new, ${updated} brought up to date`, {
            label: 'Undo',
            command: 'history.undo',
            run: undo,
          }),
      },
    )
  }
  const write = async () => {
    try {
      const { token, fileName } = await client.call('tags.csv', {})
      await host.saveExport(token)
      tell(`Codebook saved as ${fileName}`)
    } catch (error) {
      tellError(errorWords(error))
    }
  }
  return (
    <>
      <Button onClick={() => void read()}>Read CSV…</Button>
      <Button onClick={() => void write()}>Save as CSV</Button>
    </>
  )
}
