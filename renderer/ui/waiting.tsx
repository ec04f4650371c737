import './waiting.css'

/** Stands where something is read that is not known yet, and says so once a person notices that they wait. */
export function Waiting() {
  return (
    <p className="reading-notice muted" role="status" aria-busy="true">
      Reading…
    </p>
  )
}
