import { X } from 'lucide-react'
import { useNotices } from '../state/notices.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkingNotice } from './linking-notice.tsx'

/** What was said last, over a dialog too. Errors interrupt a screen reader, the rest waits for a pause. */
export function NoticeList() {
  const { notices, spoken, dismiss } = useNotices()
  return (
    <section className="notices" aria-label="Notices" data-react-aria-top-layer="true">
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      <LinkingNotice />
      {notices.map(({ id, tone, words, action }) => (
        <div
          key={id}
          className={`notice ${tone === 'plain' ? 'passing' : tone}`}
          role={tone === 'error' ? 'alert' : 'status'}
        >
          <p className="grow">{words}</p>
          {action !== undefined && (
            <Button
              {...(action.command === undefined ? {} : { command: action.command })}
              onClick={() => {
                dismiss(id)
                action.run()
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton icon={X} label="Close this notice" onClick={() => dismiss(id)} />
        </div>
      ))}
    </section>
  )
}
