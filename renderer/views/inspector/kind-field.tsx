import { useState } from 'react'
import { LINK_KINDS } from '../../../shared/model/link.ts'
import { useCall } from '../../client/hooks.ts'

const OWN = 'another kind…'

/** The kinds there are, those that were made up before, and room to make up another. */
export function KindField({ kind, onChange }: { kind: string; onChange(kind: string): void }) {
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
