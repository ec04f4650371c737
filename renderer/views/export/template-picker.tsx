import { chooseFiles } from '../../client/given-files.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'

interface TemplatePickerProps {
  chosen: string | null
  onChoose(template: string): void
}

/** Which template fills the file; takes one in, or makes a copy of one of ours for the person to edit. */
export function TemplatePicker({ chosen, onChoose }: TemplatePickerProps) {
  const { folder = '', canShow = false, templates = [] } = useCall('export.templates', {}).data ?? {}
  const { mutate: add } = useMutationCall('export.addTemplate')
  const { mutate: show } = useMutationCall('export.showTemplates')
  const present = templates.find(({ name }) => name === chosen)

  const keep = (name: string, text?: string) =>
    add(
      { name, ...(text === undefined ? {} : { text }) },
      {
        onSuccess: () => {
          onChoose(name)
          tell(`“${name}” is in ${folder}`)
        },
      },
    )
  const take = async () => {
    const [given] = await chooseFiles('files')
    if (given?.file) keep(given.file.name, await given.file.text())
  }

  return (
    <div className="form-row">
      <span>Template</span>
      <div className="grow template-picker">
        <select
          className="select"
          aria-label="Template"
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value)}
        >
          {present === undefined && <option value="">Choose a template</option>}
          {templates.map(({ name, own }) => (
            <option key={name} value={name}>
              {own ? `${name}, yours` : name}
            </option>
          ))}
        </select>
        <Button onClick={() => void take()}>Add a file…</Button>
        {present?.own === false && <Button onClick={() => keep(present.name)}>Make a copy to edit</Button>}
        {canShow && <Button onClick={() => show({})}>Open their folder</Button>}
        <small className="muted">
          {present?.about} Yours lie in <code>{folder}</code>.
        </small>
      </div>
    </div>
  )
}
