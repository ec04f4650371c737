import { useCall } from '../../client/hooks.ts'
import { propositionChoices } from '../quick-tag/choices.ts'
import { PickDialog } from './pick-dialog.tsx'
import type { Named } from './use-ledger-actions.ts'

interface MergeDialogProps {
  from: Named
  onMerge(from: Named, into: Named): void
  onClose(): void
}

/** Asks into which other proposition one is merged. */
export function MergeDialog({ from, onMerge, onClose }: MergeDialogProps) {
  const { data: all = [], isPending } = useCall('propositions.list', {})
  const others = all.filter(({ id }) => id !== from.proposition)
  return (
    <PickDialog
      title="Merge into another proposition"
      subject={from.text}
      label="Merge into"
      pending={isPending}
      choices={(typed) => propositionChoices(others, typed).filter(({ id }) => id !== null)}
      onChoose={({ id, name }) => id !== null && onMerge(from, { proposition: id, text: name })}
      onClose={onClose}
    />
  )
}
