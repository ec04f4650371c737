import type { ReactNode } from 'react'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { useCall } from '../../client/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { STANCES } from '../../ui/stance-words.ts'
import { grouped } from '../../ui/counted.ts'

interface DecideKeysProps {
  suggestion: Suggestion
  onAlike(): void
}

/** The keys that decide, and the way to accept all of one kind at once. */
export function DecideKeys({ suggestion, onAlike }: DecideKeysProps) {
  const { id, speaker, stance, outcome } = suggestion
  const isAsked = outcome === 'open' && stance !== null
  const alike = useCall('suggestions.alike', { id }, { enabled: isAsked }).data?.ids.length ?? 0
  return (
    <section className="section">
      <h3 className="caption">{outcome === 'open' ? 'Decide' : 'Decided'}</h3>
      <dl className="decide-keys">
        {outcome === 'open' ? <Deciding /> : <Decided />}
        <Row
          words={outcome === 'accepted' ? 'change it in its document' : 'read it in its document'}
          keys={<CommandKeys id="suggestions.open" />}
        />
        <Row words="undo the last decision" keys={<CommandKeys id="history.undo" />} />
      </dl>
      {isAsked && alike > 1 && (
        <Button className="alike" command="suggestions.alike" onClick={onAlike}>
          <span className="ellipsis">
            Accept all {grouped(alike)} {stance}s{' '}
            {speaker === null ? 'without a speaker' : `by ${speaker.meant ?? speaker.name}`}
          </span>
        </Button>
      )}
    </section>
  )
}

const Deciding = () => (
  <>
    <Row words="accept as shown, go to next" keys={<CommandKeys id="suggestions.accept" />} />
    <Row
      words="accept with another stance"
      keys={STANCES.map(({ stance }) => (
        <CommandKeys key={stance} id={`suggestions.${stance}`} />
      ))}
    />
    <Row words="change speaker (who)" keys={<CommandKeys id="suggestions.speaker" />} />
    <Row words="shrink by a word" keys={<CommandKeys id="suggestions.shrink" />} />
    <Row words="grow by a word" keys={<CommandKeys id="suggestions.grow" />} />
    <Row words="back to the guess" keys={<Keys keys="Escape" />} />
    <Row words="dismiss, with all exact repeats" keys={<CommandKeys id="suggestions.dismiss" />} />
    <Row words="leave for later" keys={<CommandKeys id="suggestions.later" />} />
  </>
)

const Decided = () => (
  <>
    <Row words="take it back" keys={<CommandKeys id="suggestions.take-back" />} />
    <Row words="go to the next" keys={<CommandKeys id="suggestions.later" />} />
  </>
)

function Row({ keys, words }: { keys: ReactNode; words: string }) {
  return (
    <div>
      <dt>{keys}</dt>
      <dd>{words}</dd>
    </div>
  )
}
