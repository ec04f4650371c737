import { useSetSettings, useSettings } from '../../app/use-settings.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { Segments } from '../../ui/segments.tsx'
import { TextSettings } from './text-settings.tsx'

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

/** How this person likes the program. Each choice holds at once. */
export function SettingsDialog() {
  const { closeDialog, open } = useShell()
  const { theme, singleKeys, hints } = useSettings()
  const set = useSetSettings()
  return (
    <ModalFrame label="Settings" className="settings" onClose={closeDialog}>
      <div className="dialog-head">
        <h2>Settings</h2>
      </div>
      <div className="dialog-body">
        <div className="form-row">
          <span>Theme</span>
          <Segments
            label="Theme"
            value={theme}
            options={THEMES}
            onChange={(value) => set({ theme: value })}
          />
        </div>
        <TextSettings />
        <label className="check">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => set({ singleKeys: event.target.checked })}
          />
          Single keys work without Ctrl
        </label>
        <label className="check">
          <input type="checkbox" checked={hints} onChange={(event) => set({ hints: event.target.checked })} />
          Show hints under the text
        </label>
      </div>
      <div className="dialog-foot">
        <span className="grow muted small">Kept for you, not in the workspace.</span>
        <Button onClick={() => open('keys')}>Change keys…</Button>
        <Button look="primary" keys="Escape" onClick={closeDialog}>
          Done
        </Button>
      </div>
    </ModalFrame>
  )
}
