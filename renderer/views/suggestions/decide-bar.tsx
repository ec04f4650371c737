import type { Stance } from '../../../shared/model/stance.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { Keys } from '../../ui/kbd.tsx'
import type { GuessInText } from './use-guess.ts'

interface DecideBarProps {
  guess: GuessInText
  actions: {
    accept(stance?: Stance): void
    dismiss(): void
    later(): void
    takeBack(): void
  }
}

/** The decision: accept as shown, with the other stance, dismiss, or later. */
export function DecideBar({ guess: { suggestion, stance }, actions }: DecideBarProps) {
  const other = stance === 'claim' ? 'denial' : 'claim'
  return (
    <div className="decide-bar" role="group" aria-label="Decide">
      {suggestion.outcome === 'open' ? (
        <>
          <Button
            look="primary"
            large
            keys="Enter"
            disabled={stance === null}
            onClick={() => actions.accept()}
          >
            {stance === null ? 'Accept' : `Accept ${stance}`}
          </Button>
          <Button large command={`suggestions.${other}`} onClick={() => actions.accept(other)}>
            As {other}
          </Button>
          <Button large command="suggestions.dismiss" onClick={actions.dismiss}>
            Dismiss
          </Button>
        </>
      ) : (
        <Button large command="suggestions.take-back" onClick={actions.takeBack}>
          Take back
        </Button>
      )}
      <Button look="plain" large keys="Space" onClick={actions.later}>
        {suggestion.outcome === 'open' ? 'Later' : 'Next'}
      </Button>
      <span className="grow" />
      <span className="muted small row nowrap">
        <CommandKeys id="suggestions.walk" />
        <Keys keys="ArrowUp" /> walk the queue
      </span>
    </div>
  )
}
