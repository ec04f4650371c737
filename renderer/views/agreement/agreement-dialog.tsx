import { useState } from 'react'
import { csvOf } from '../../charts/csv.ts'
import { useSaveDrawing } from '../../charts/use-save-drawing.ts'
import { useCall } from '../../client/hooks.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import './agreement.css'
import { AgreementFigures } from './agreement-figures.tsx'
import { CoderChoice } from './coder-choice.tsx'
import { DisagreementList } from './disagreement-list.tsx'

/** How far two people agree who have marked the same texts, and where they do not. */
export function AgreementDialog() {
  const close = useShell((shell) => shell.closeDialog)
  const [between, setBetween] = useState<[string, string] | null>(null)
  const { data } = useCall('agreement.get', { between }, { keepPrevious: true })
  const documents = useCall('documents.list', {}).data
  const titles = new Map(documents?.map(({ id, title }) => [id, title]))
  const save = useSaveDrawing()
  const [left, right] = data?.between ?? ['', '']
  const found = data?.agreement ?? null

  const saveCsv = () => {
    const rows = (found?.disagreements ?? []).map((one) => [
      titles.get(one.document) ?? '',
      one.quote,
      one.left?.stance ?? '',
      one.right?.stance ?? '',
    ])
    save.csv('agreement', csvOf([['document', 'quote', left, right], ...rows]))
  }

  return (
    <ModalFrame label="Agreement" className="agreement" onClose={close}>
      <div className="dialog-head">
        <h2>Agreement</h2>
        <span className="muted small">Two people over the texts that both have marked in</span>
      </div>
      <div className="dialog-body agreement-body">
        {data !== undefined && data.between === null && (
          <p>
            Fewer than two people have marked statements here. Take in the workspace of another analyst by
            “Import a project…”, and compare what both have marked.
          </p>
        )}
        {data !== undefined && data.between !== null && (
          <CoderChoice coders={data.coders} between={[left, right]} onChoose={setBetween} />
        )}
        {found !== null && (
          <>
            <AgreementFigures found={found} left={left} right={right} />
            <DisagreementList disagreements={found.disagreements} titles={titles} left={left} right={right} />
          </>
        )}
      </div>
      <div className="dialog-foot">
        <span className="grow" />
        <Button disabled={found === null || found.disagreements.length === 0} onClick={saveCsv}>
          Save as CSV
        </Button>
        <Button look="primary" onClick={close} keys="Escape">
          Done
        </Button>
      </div>
    </ModalFrame>
  )
}
