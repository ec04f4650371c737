import { useMemo } from 'react'
import { useSetSettings, useSettings } from '../../app/use-settings.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { usePanes } from '../../state/panes.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { STANCES } from '../../ui/stance-words.ts'

/** The strip that teaches the three keys, until the person has had enough of it. */
export function Hints() {
  const { hints } = useSettings()
  const set = useSetSettings()
  const open = usePanes((state) => state.panes.length > 0)
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        {
          id: 'hints.toggle',
          run: () => set({ hints: !hints }),
        },
      ],
      [hints, set],
    ),
  )
  if (!hints || !open) return null
  return (
    <section className="hints" aria-label="Hints">
      <div className="row">
        <h2 className="grow">Three keys make a statement</h2>
        <Button look="plain" command="hints.toggle" onClick={() => set({ hints: false })}>
          turn hints off
        </Button>
      </div>
      <ol>
        <li>
          <b>1</b> <CommandKeys id="mark.sentence" />
          <span>
            take the sentence at the caret, again for the next too, or select with{' '}
            <CommandKeys id="mark.by-word" />
          </span>
        </li>
        <li>
          <b>2</b>{' '}
          {STANCES.map(({ stance }) => (
            <CommandKeys key={stance} id={`mark.${stance}`} />
          ))}{' '}
          <span>say the stance; the popover opens</span>
        </li>
        <li>
          <b>3</b> <Keys keys="Enter" /> <span>take the guessed speaker, or type another name</span>
        </li>
      </ol>
    </section>
  )
}
