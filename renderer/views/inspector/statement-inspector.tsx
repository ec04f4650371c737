import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { PartialDate } from '../../../shared/model/partial-date.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useCall } from '../../client/hooks.ts'
import { NoteField } from '../../notes/note-field.tsx'
import { useStatementActions } from '../../reader/use-statements.ts'
import { tellError } from '../../state/notices.ts'
import { usePanes } from '../../state/panes.ts'
import { batchHere } from '../../ui/batch-here.ts'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { instantWords } from './date-fields.ts'
import { Gone, notKept } from './gone.tsx'
import { LinksSection } from './links-section.tsx'
import { OriginSection } from './origin-section.tsx'
import { StancePicker } from './stance-picker.tsx'
import { StatementFields } from './statement-fields.tsx'
import { typedWords } from './typed-words.ts'
import { useOpenField } from './use-open-field.ts'

interface StatementInspectorProps {
  statement: Statement
  /** What was removed while somebody typed here: the statement, or its document with it. */
  gone: 'statement' | 'document' | null
  published: PartialDate | null
}

/** Everything that is said of one statement. Each edit is one undo step. */
export function StatementInspector({ statement, gone, published }: StatementInspectorProps) {
  const { stance, quote, note, number } = statement
  const actions = useStatementActions(statement.document)
  const total = useCall('workspace.info', {}).data?.statements
  const opener = useOpenField()
  const lost = gone === 'document' ? `The document of statement ${number}` : `Statement ${number}`
  const set = (fields: StatementPatch) => {
    if (gone === null) return actions.update(statement, fields, batchHere())
    tellError(notKept(lost, typedWords(fields)))
  }

  return (
    <>
      {gone !== null && <Gone what={lost} onLeave={() => usePanes.getState().setCurrent(null)} />}
      <section>
        <h2 className="inspector-title">
          Statement {number} {total !== undefined && <span className="muted small">of {total}</span>}
          <span className="grow" />
          <CommandKeys id="text.previous" />
          <CommandKeys id="text.next" />
        </h2>
        <StancePicker stance={stance} onChange={(stance) => set({ stance })} />
        <blockquote className="inspector-quote" data-stance={stance} dir="auto">
          {quote}
        </blockquote>
      </section>
      <section>
        <StatementFields {...{ statement, published, opener, set }} />
      </section>
      <section>
        <h3 className="caption">Note</h3>
        <NoteField label="Note" value={note} onKeep={(note) => set({ note })} {...opener('note')} />
      </section>
      <LinksSection statement={statement} />
      <OriginSection statement={statement} />
      <p className="inspector-foot muted">
        Marked by {statement.author || 'you'}, {instantWords(statement.createdAt)} ·{' '}
        {statement.fromSuggestion ? 'accepted from a suggestion' : 'not from a suggestion'}
      </p>
    </>
  )
}
