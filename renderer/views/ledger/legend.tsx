import { useSetSettings, useSettings } from '../../app/use-settings.ts'
import { Mark } from '../../ui/mark.tsx'
import { Unfound } from '../../ui/unfound.tsx'

/** What the marks and figures of a cell mean. */
export function Legend() {
  const { frames } = useSettings()
  const set = useSetSettings()
  return (
    <section className="section legend">
      <h3 className="caption">How to read a cell</h3>
      <p className="row small">
        {(['claim', 'denial', 'question', 'comment'] as const).map((stance) => (
          <span key={stance} className="count">
            <Mark stance={stance} size={9} label={null} />
            {stance}
          </span>
        ))}
      </p>
      <p className="small">
        <Mark stance="claim" hedged size={9} label={null} />{' '}
        <Mark stance="denial" hedged size={9} label={null} /> hollow: possible or unclear
      </p>
      <p className="small">
        <Unfound short count={1} /> so many were not found again in the current text: see Review
      </p>
      <p className="small">
        The figure counts statements; a quotation repeated in five articles is one origin.
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={frames === 'table'}
          onChange={({ target }) => set({ frames: target.checked ? 'table' : 'row' })}
        />
        Frame contradictions in every row
      </label>
    </section>
  )
}
