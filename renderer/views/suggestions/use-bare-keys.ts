import { useEffect, useRef } from 'react'

/**
 * Hears keys such as Enter, Space and arrows wherever the focus is in the view. Those keys also press buttons, type in fields and move
 * a caret: what has the focus and answers them itself comes first.
 */
export function useBareKeys(actions: Readonly<Record<string, () => unknown>>): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented, isComposing } = event
      const withModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
      const act = latest.current[key]
      if (act === undefined || withModifier || defaultPrevented || isComposing || hasOwnKeys(target, key))
        return
      event.preventDefault()
      // A key held down decides once.
      if (!event.repeat || key.startsWith('Arrow')) act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

const OWN = 'button, input, select, textarea, a, [role="dialog"], [role="menu"], [role="separator"]'

/**
 * Enter does nothing on a choice of several, such as the tabs of a list, and no key does anything on the button of the view that is
 * shown, where the focus is after a click on it: there they decide.
 */
function hasOwnKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element) || target.closest('[aria-current="page"]') !== null) return false
  const isChoice = target.matches('input[type="radio"], input[type="checkbox"]')
  return !(isChoice && key === 'Enter') && target.closest(OWN) !== null
}
