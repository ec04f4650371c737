import { useState } from 'react'
import { ENCODINGS } from '../../../shared/model/encodings.ts'
import { useCall } from '../../client/hooks.ts'
import { errorWords } from '../../state/notices.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { EncodingList, type Encoding } from './encoding-list.tsx'
import { useFileActions } from './use-file-actions.ts'
import './file.css'

/** In which encoding the document in the active pane is read, with how it begins in each. */
export function EncodingDialog() {
  const id = usePanes(({ panes, active }) => panes[active]?.document ?? null)
  const close = useShell((shell) => shell.closeDialog)
  const detail = useCall('documents.get', { id: id ?? '' }, { enabled: id !== null }).data
  const [chosen, setChosen] = useState<Encoding | null>(null)
  const actions = useFileActions()
  const now = ENCODINGS.find(([name]) => name.toLowerCase() === detail?.encoding.toLowerCase())
  const encoding = chosen ?? (now ?? ENCODINGS[0])[0]
  const preview = useCall(
    'versions.preview',
    { document: id ?? '', encoding },
    { enabled: id !== null, keepPrevious: true },
  )
  if (detail === undefined) return null
  const take = () => {
    close()
    actions.encoding(detail, encoding)
  }

  return (
    <ModalFrame label="Read again as" className="encoding-dialog" onClose={close}>
      <header className="dialog-head">
        <h2>Read “{detail.title}” again as</h2>
        <p className="small muted">
          It is read as {detail.encoding} now. The new text is a version of its own: the old one stays.
        </p>
      </header>
      <div className="encoding-choice">
        <EncodingList chosen={encoding} onChoose={setChosen} onTake={take} />
        <div
          className="encoding-preview"
          role="region"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled by keys
          tabIndex={0}
          aria-label="How it begins"
          aria-live="polite"
          dir="auto"
        >
          {preview.error ? (
            <p className="muted">{errorWords(preview.error)}</p>
          ) : (
            (preview.data?.lines ?? []).map((line, index) => <p key={`${index} ${line}`}>{line}</p>)
          )}
        </div>
      </div>
      <footer className="dialog-foot">
        <Button look="primary" keys="Enter" onClick={take}>
          Read as {encoding}
        </Button>
        <Button keys="Escape" onClick={close}>
          Cancel
        </Button>
      </footer>
    </ModalFrame>
  )
}
