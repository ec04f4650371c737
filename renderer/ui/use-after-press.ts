import { useCallback, useEffect, useRef } from 'react'

/**
 * A function that does its work at once or, while a button of the mouse is held, when it is let go. A field that closes when it loses
 * the focus moves what stands below it: closed at the press, it would take what is being clicked from under the hand.
 */
export function useAfterPress(): (work: () => void) => void {
  const held = useRef(false)
  const waiting = useRef<(() => void) | null>(null)
  useEffect(() => {
    let click: ReturnType<typeof setTimeout>
    const press = () => {
      held.current = true
    }
    // The click follows within the same task.
    const letGo = () => {
      held.current = false
      click = setTimeout(() => {
        waiting.current?.()
        waiting.current = null
      })
    }
    window.addEventListener('pointerdown', press, true)
    window.addEventListener('pointerup', letGo, true)
    window.addEventListener('pointercancel', letGo, true)
    return () => {
      window.removeEventListener('pointerdown', press, true)
      window.removeEventListener('pointerup', letGo, true)
      window.removeEventListener('pointercancel', letGo, true)
      clearTimeout(click)
    }
  }, [])
  return useCallback((work) => {
    if (held.current) waiting.current = work
    else work()
  }, [])
}
