import { useEffect, useState } from 'react'
import { useClient } from '../client/hooks.ts'
import { Button } from '../ui/button.tsx'

/** Says that the Node side is gone, and what that means for the work. */
export function LostConnection() {
  const client = useClient()
  const [lost, setLost] = useState(false)
  useEffect(() => client.onClosed(() => setLost(true)), [client])
  if (!lost) return null
  return (
    <div className="lost">
      <div className="floating" role="alertdialog" aria-label="The workbench has stopped">
        <p>
          The workbench has stopped. Everything that was shown as saved is saved. Start it again, then reload
          this window.
        </p>
        <Button look="primary" autoFocus onClick={() => location.reload()}>
          Reload
        </Button>
      </div>
    </div>
  )
}
