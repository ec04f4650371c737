import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useCall } from '../../client/hooks.ts'
import { propositionChoices } from '../quick-tag/choices.ts'
import { EditableChoice } from './editable-choice.tsx'
import type { Opener } from './use-open-field.ts'

interface PropositionFieldProps extends Opener {
  statement: Statement
  onChange(proposition: StatementPatch['proposition']): void
}

/** The sentence that the statement claims or denies. */
export function PropositionField({ statement, onChange, ...opener }: PropositionFieldProps) {
  const { data: propositions = [], isPending } = useCall('propositions.list', {})
  return (
    <EditableChoice
      label="Proposition"
      shown={propositions.find(({ id }) => id === statement.proposition)?.text}
      choices={(typed) => propositionChoices(propositions, typed)}
      pending={isPending}
      onChoose={(choice) => onChange(choice && (choice.id ?? { text: choice.name }))}
      {...opener}
    />
  )
}
