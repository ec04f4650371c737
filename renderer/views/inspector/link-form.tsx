import { useEffect, useRef, useState, type FormEvent } from 'react'
import { LINK_KINDS } from '../../../shared/model/link.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import { useLinking, type LinkStart } from '../../state/linking.ts'
import { tell } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'
import { likelyKind } from './link-words.ts'

/** Asks what the first statement does to this one. Enter links; until then other statements can be chosen as usual. */
export function LinkForm({ from, to }: { from: LinkStart; to: Statement }) {
  const leave = useLinking((linking) => linking.leave)
  const create = useMutationCall('links.create')
  const [kind, setKind] = useState<string>(() => likelyKind(from, to))
  const confirm = useRef<HTMLButtonElement>(null)
  // The focus comes here for Enter, and goes back to the text when the form goes.
  useEffect(() => {
    const origin = document.activeElement
    confirm.current?.focus()
    return () => {
      const isNowhere = document.activeElement === document.body
      if (isNowhere && origin instanceof HTMLElement) origin.focus({ preventScroll: true })
    }
  }, [])
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

const OWN = 'another kind…'

/** The kinds there are, those that were made up before, and room to make up another. */
function KindField({ kind, onChange }: { kind: string; onChange(kind: string): void }) {
  const used = useCall('links.list', {}).data ?? []
  const [own, setOwn] = useState(false)
  const kinds = [...new Set([...LINK_KINDS, ...used.map((link) => link.kind)])]
  if (own)
    return (
      <input
        className="edit-box"
        aria-label="Kind of link"
        placeholder="does what to"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a choice, to be typed in
        autoFocus
        maxLength={200}
        value={kind}
        onChange={({ target }) => onChange(target.value)}
      />
    )
  return (
    <select
      className="select"
      aria-label="Kind of link"
      value={kind}
      onChange={({ target: { value } }) => {
        setOwn(value === OWN)
        onChange(value === OWN ? '' : value)
      }}
    >
      {[...kinds, OWN].map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  )
}
