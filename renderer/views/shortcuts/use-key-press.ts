import { useState, type KeyboardEvent } from 'react'
import { bindingOf } from '../../commands/binding.ts'
import { beginsKeys } from '../../commands/change-keys.ts'
import type { ChosenKeys } from '../../commands/keys.ts'
import { isMac } from '../../ui/key-names.ts'

interface KeyPress {
  /** True while the next press is the key to be given. */
  waiting: boolean
  /** The first of two presses, or null. */
  first: string | null
  begin(): void
  leave(): void
  press(event: KeyboardEvent): void
}

/** Waits for a key: one press, or two where the first begins others, as `g` does. Esc and Tab leave. */
export function useKeyPress(chosen: ChosenKeys, onKeys: (keys: string) => void): KeyPress {
  const [waiting, setWaiting] = useState(false)
  const [first, setFirst] = useState<string | null>(null)
  const leave = () => {
    setWaiting(false)
    setFirst(null)
  }
  const press = (event: KeyboardEvent) => {
    if (!waiting) return
    if (event.key === 'Tab') return leave()
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return leave()
    const binding = bindingOf(event.nativeEvent, isMac())
    if (binding === null) return
    if (first === null && beginsKeys(binding, chosen)) return setFirst(binding)
    leave()
    onKeys(first === null ? binding : `${first} ${binding}`)
  }
  return { waiting, first, begin: () => setWaiting(true), leave, press }
}
