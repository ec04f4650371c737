import { markShape } from '../ui/mark.tsx'
import type { MarginMark } from './margin-marks.ts'

/** Paints lanes and marks over the text. They are pictures only: the list of statements says the same in words. */
export function MarginMarksView({ marks }: { marks: readonly MarginMark[] }) {
  return (
    <div className="margin-marks" aria-hidden>
      {marks.map(({ id, stance, hedged, current, lane, beside, above }) => (
        <div key={id} data-stance={stance} className={current ? 'current' : undefined}>
          <i className="lane" style={lane} />
          {beside && <Shape at={beside} size={9} path={markShape(stance, hedged)} />}
          {above && <Shape at={above} size={8} path={markShape(stance, hedged)} />}
        </div>
      ))}
    </div>
  )
}

function Shape({ at, size, path }: { at: { left: number; top: number }; size: number; path: string }) {
  return (
    <svg style={at} width={size} height={size} viewBox="0 0 10 10">
      <path d={path} fill="currentColor" fillRule="evenodd" />
    </svg>
  )
}
