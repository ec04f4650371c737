import { useEffect, useRef } from 'react'

const KEYS = new Set(['Enter', ' ', 'ArrowDown', 'ArrowUp'])

/**
 * Hears the keys that decide and walk, wherever the focus is in the view: a text is scrolled and a button pressed by the same keys,
 * so what has the focus and answers them itself comes first.
 */
export function useBareKeys(act: (key: string) => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented, isComposing } = event
      const withModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
      if (!KEYS.has(key) || withModifier || defaultPrevented || isComposing || hasOwnKeys(target)) return
      event.preventDefault()
      latest.current(key)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

const OWN = 'button, input, select, textarea, a, [role="dialog"], [role="menu"], [role="separator"]'

const hasOwnKeys = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OWN) !== null
