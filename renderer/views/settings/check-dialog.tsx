import { checkAdvice } from '../../../shared/contract/check-advice.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { useCall } from '../../client/hooks.ts'
import { errorWords } from '../../state/notices.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { ListFilter } from '../../ui/list-filter.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'

/** Looks the workspace file through and says what is wrong with it, if anything is. */
export function CheckDialog() {
  const close = useShell((shell) => shell.closeDialog)
  const { data: problems, error, isFetching, refetch } = useCall('workspace.check', {})
  return (
    <ModalFrame label="Check this workspace" className="settings" onClose={close}>
      <div className="dialog-head">
        <h2>Check this workspace</h2>
      </div>
      <div className="dialog-body" role="status">
        {isFetching && <p>Looking through the file…</p>}
        {error !== null && <p className="bad">{errorWords(error)}</p>}
        {!isFetching && problems?.length === 0 && (
          <p>All is well: the file is whole, and every quote stands where its statement says.</p>
        )}
        {!isFetching && problems !== undefined && problems.length > 0 && (
          <>
            <ProblemList problems={problems} />
            <p>{checkAdvice(problems)}</p>
          </>
        )}
      </div>
      <div className="dialog-foot">
        <span className="grow" />
        <Button disabled={isFetching} onClick={() => void refetch()}>
          Check again
        </Button>
        <Button look="primary" keys="Escape" onClick={close}>
          Done
        </Button>
      </div>
    </ModalFrame>
  )
}

function ProblemList({ problems }: { problems: Output<'workspace.check'> }) {
  const { found, filter } = useListFilter(problems, ({ where, message }) => `${where} ${message}`)
  return (
    <>
      <ListFilter what="what is wrong" {...filter} />
      <ul className="problems">
        {found.map(({ where, message }, index) => (
          <li key={index}>
            <b>{where}</b> {message}
          </li>
        ))}
      </ul>
    </>
  )
}
