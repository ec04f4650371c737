import { useMemo } from 'react'
import type { Speaker } from '../../../shared/model/speaker.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { useCommands } from '../../state/commands.ts'
import { tell } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'
import { aliasInText } from './alias-in-text.ts'

interface AliasOfferProps {
  statement: Statement
  speaker: Speaker
  speakers: readonly Speaker[]
}

/** Offers to remember how this text calls the speaker, so that other texts that do are read as meaning the same. */
export function AliasOffer({ statement, speaker, speakers }: AliasOfferProps) {
  const { document, start, end } = statement
  const under = useCall('suggestions.under', { document, start, end }).data
  const text = useCall('documents.text', { id: document }).data?.text
  const alias = aliasInText(text ?? '', under?.speaker ?? null, speakers)
  const update = useMutationCall('speakers.update').mutate
  const { undo } = useUndo()
  const offered = useMemo(() => {
    if (alias === null) return []
    const { id, name, aliases } = speaker
    const told = () =>
      tell(`“${alias}” is an alias of ${name} now`, { label: 'Undo', command: 'history.undo', run: undo })
    const run = () => update({ id, fields: { aliases: [...aliases, alias] } }, { onSuccess: told })
    return [{ id: 'mark.alias' as const, run }]
  }, [alias, speaker, update, undo])
  useCommands(offered)
  if (alias === null) return null
  return (
    <p className="small">
      <span className="muted">
        here <span dir="auto">“{alias}”</span>
      </span>{' '}
      <Button command="mark.alias" onClick={() => offered[0]?.run()}>
        Add as alias
      </Button>
    </p>
  )
}
