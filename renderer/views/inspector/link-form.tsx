import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react'
import type { Statement } from '../../../shared/model/statement.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { useLinking, type LinkStart } from '../../state/linking.ts'
import { tell } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'
import { KindField } from './kind-field.tsx'
import { likelyKind } from './link-words.ts'

/** Asks what the first statement does to this one. Enter links; until then other statements can be chosen as usual. */
export function LinkForm({ from, to }: { from: LinkStart; to: Statement }) {
  const leave = useLinking((linking) => linking.leave)
  const create = useMutationCall('links.create')
  const [kind, setKind] = useState<string>(() => likelyKind(from, to))
  const confirm = useFocusForEnter()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate(
      { from: from.id, to: to.id, kind },
      {
        onSuccess: (made) => {
          leave()
          tell(`Statement ${made.from.number} ${made.kind} statement ${made.to.number}`)
        },
      },
    )
  }
  return (
    <form
      className="link-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        leave()
      }}
    >
      <span className="small">Statement {from.number}</span>
      <KindField kind={kind} onChange={setKind} />
      <span className="small">this one</span>
      <button
        ref={confirm}
        type="submit"
        className="button primary"
        disabled={kind.trim() === '' || create.isPending}
      >
        Link
      </button>
      <Button onClick={leave} keys="Escape">
        Leave
      </Button>
    </form>
  )
}

/** The focus comes to the button for Enter, and goes back to the text when the form goes. */
function useFocusForEnter(): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const origin = document.activeElement
    button.current?.focus()
    return () => {
      const isNowhere = document.activeElement === document.body
      if (isNowhere && origin instanceof HTMLElement) origin.focus({ preventScroll: true })
    }
  }, [])
  return button
}
