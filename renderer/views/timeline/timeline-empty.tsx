import { useShell } from '../../state/shell.ts'
import { useTimeline } from '../../state/timeline.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'

/** Why there is nothing to see, and what to do. */
export function TimelineEmpty() {
  const { words, range } = useTimeline()
  if (words.trim() !== '')
    return (
      <div className="timeline-empty" data-region="timeline">
        <p>No lane with “{words.trim()}” in its name.</p>
        <Button data-region-focus onClick={() => useTimeline.setState({ words: '' })}>
          Show all lanes
        </Button>
      </div>
    )
  if (range !== null)
    return (
      <div className="timeline-empty" data-region="timeline">
        <p>No claim or denial lies between these dates.</p>
        <Button data-region-focus onClick={() => useTimeline.setState({ range: null })}>
          Show all dates
        </Button>
      </div>
    )
  return (
    <div className="timeline-empty" data-region="timeline">
      <h2>No claims or denials yet</h2>
      <p>
        Select words in a document and press <CommandKeys id="mark.claim" /> for a claim or{' '}
        <CommandKeys id="mark.denial" /> for a denial. They appear here by the date on which they were said.
      </p>
      <Button
        look="primary"
        data-region-focus
        command="view.read"
        onClick={() => useShell.getState().show('read')}
      >
        Read
      </Button>
    </div>
  )
}
