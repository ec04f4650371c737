import { useState } from 'react'
import { dateSpan, type DateSpan } from '../../../shared/model/statement-filter.ts'
import { readDateWords } from '../../../shared/model/date-words.ts'
import { useStatementTable } from '../../state/statement-table.ts'

interface DateSpanFieldsProps {
  field: 'said' | 'published'
  title: string
}

/** From when to when, both included. Enter, or leaving a field, narrows; an emptied field lets go. */
export function DateSpanFields({ field, title }: DateSpanFieldsProps) {
  const span = useStatementTable(({ filter }) => filter[field])
  const keep = (part: Partial<DateSpan>) => {
    const { filter, setFilter } = useStatementTable.getState()
    const { [field]: _, ...rest } = filter
    const next = { from: null, to: null, ...span, ...part }
    setFilter(next.from === null && next.to === null ? rest : { ...rest, [field]: dateSpan.parse(next) })
  }
  return (
    <fieldset className="facet date-span">
      <legend>{title}</legend>
      <div className="row">
        <DateField
          label={`${title} from`}
          placeholder="from"
          kept={span?.from ?? ''}
          onKeep={(from) => keep({ from })}
        />
        <DateField
          label={`${title} to`}
          placeholder="to"
          kept={span?.to ?? ''}
          onKeep={(to) => keep({ to })}
        />
      </div>
    </fieldset>
  )
}

interface DateFieldProps {
  label: string
  placeholder: string
  kept: string
  onKeep(date: string | null): void
}

function DateField({ label, placeholder, kept, onKeep }: DateFieldProps) {
  const [typed, setTyped] = useState({ kept, text: kept })
  // A span that was taken away elsewhere (Clear, a saved filter) goes from the field too.
  const text = typed.kept === kept ? typed.text : kept
  const date = text.trim() === '' ? null : readDateWords(text, null)
  const isWrong = text.trim() !== '' && date === null
  const keep = () => {
    if (!isWrong && (date ?? '') !== kept) onKeep(date)
  }
  return (
    <input
      className="edit-box"
      aria-label={label}
      aria-invalid={isWrong}
      title={isWrong ? 'Write 2022, 2022-02 or 2022-02-16' : undefined}
      placeholder={placeholder}
      value={text}
      onChange={({ target }) => setTyped({ kept, text: target.value })}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        else if (event.key === 'Escape' && text !== kept) setTyped({ kept, text: kept })
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
