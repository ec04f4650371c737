import { Tabs } from './tabs.tsx'

export function Contradictions() {
  return (
    <aside className="side queue">
      <header className="queue-head">
        <Tabs />
      </header>
    </aside>
  )
}
