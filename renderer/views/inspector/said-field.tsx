import type { PartialDate } from '../../../shared/model/partial-date.ts'
import { dateWords } from '../../ui/dates.ts'
import { readSaid } from '../../ui/read-said.ts'
import { Editable } from './editable.tsx'

interface SaidFieldProps {
  said: PartialDate | null
  published: PartialDate | null
  editing: boolean
  onEditing(editing: boolean): void
  onKeep(said: PartialDate | null): void
}

/** When it was said. Words such as “last week” are counted from the published date, and shown as read before they are kept. */
export function SaidField({ said, published, editing, onEditing, onKeep }: SaidFieldProps) {
  return (
    <Editable
      label="Said"
      value={said ?? ''}
      shown={said === null ? undefined : dateWords(said)}
      check={(typed) => readSaid(typed, published).problem}
      hint={(typed) => readSaid(typed, published).hint}
      clearable
      onKeep={(typed) => onKeep(readSaid(typed, published).said)}
      {...{ editing, onEditing }}
    />
  )
}
