import { RotateCcw, X } from 'lucide-react'
import { useState } from 'react'
import { offerKeys, type Offer } from '../../commands/change-keys.ts'
import { COMMANDS, type CommandId } from '../../commands/command-table.ts'
import { ownKeys, type ChosenKeys } from '../../commands/keys.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { spellKeys } from '../../ui/key-names.ts'
import { useKeyPress } from './use-key-press.ts'

interface KeyRowProps {
  id: CommandId
  chosen: ChosenKeys
  onChange(chosen: ChosenKeys): void
}

/** One command with its key. A press on the key waits for another; what it clashes with is said before anything is changed. */
export function KeyRow({ id, chosen, onChange }: KeyRowProps) {
  const { title, keys: firstKeys = null } = COMMANDS[id]
  const keys = ownKeys(id, chosen)
  const [offer, setOffer] = useState<Offer | null>(null)
  const give = (wanted: string | null) => {
    const next = offerKeys(id, wanted, chosen)
    setOffer(next.kind === 'given' ? null : next)
    if (next.kind === 'given') onChange(next.chosen)
  }
  const { waiting, first, begin, leave, press } = useKeyPress(chosen, give)
  const spelled = keys === null ? 'none' : spellKeys(keys).flat().join(' ')

  return (
    <li className="key-row">
      <span className="grow ellipsis">{title}</span>
      <button
        type="button"
        className={waiting ? 'key-box waiting' : 'key-box'}
        aria-label={waiting ? `Press the new key for ${title}` : `${title}: ${spelled}. Change the key`}
        onClick={() => {
          setOffer(null)
          begin()
        }}
        onKeyDown={press}
        onBlur={leave}
      >
        {waiting && <span>{first === null ? 'Press a key' : `${first} and then…`}</span>}
        {!waiting && (keys === null ? <span className="muted">none</span> : <Keys keys={keys} />)}
      </button>
      <IconButton
        icon={X}
        label={`Switch the key of “${title}” off`}
        disabled={keys === null}
        onClick={() => give(null)}
      />
      <IconButton
        icon={RotateCcw}
        label={`Back to the first key of “${title}”${firstKeys === null ? ': none' : ''}`}
        {...(firstKeys === null ? {} : { keys: firstKeys })}
        disabled={keys === firstKeys}
        onClick={() => give(firstKeys)}
      />
      {offer !== null && offer.kind !== 'given' && (
        <div className="key-clash" role="alert">
          <span className="grow">{offer.words}</span>
          {offer.kind === 'swap' && (
            <Button
              look="primary"
              autoFocus
              onClick={() => {
                setOffer(null)
                onChange(offer.chosen)
              }}
            >
              Swap
            </Button>
          )}
          <Button onClick={() => setOffer(null)}>Leave it</Button>
        </div>
      )}
    </li>
  )
}
