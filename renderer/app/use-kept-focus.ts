import { useEffect } from 'react'
import { afterFrame } from '../reader/after-frame.ts'
import { TYPING_FIELDS } from '../ui/typing-fields.ts'
import { FOCUSABLE } from './regions.ts'

/** What had the focus, and where: its region, and its place among what takes the focus there; -1 where arrows walk it. */
interface Held {
  element: Element
  region: Element | null
  place: number
}

/**
 * Keeps the focus in the window. A view that was left, a panel that was closed, a row that was removed take the focus with them, and
 * the browser gives it to nobody: then Tab begins at the top again, and a screen reader falls silent. It goes to what stands in the
 * same place now, else to the best place of the view; where that is still being read, as soon as it is there.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: Held | null = null
    const hold = ({ target }: FocusEvent) => {
      if (target instanceof Element) held = holdOf(target)
    }
    const look = () => {
      if (isLost(held)) (besideOf(held) ?? bestOfView())?.focus({ preventScroll: true })
    }
    // Who removes a thing may know better where the focus goes, and has said so once the frame is drawn.
    const observer = new MutationObserver(() => afterFrame(look))
    document.addEventListener('focusin', hold)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', hold)
      observer.disconnect()
    }
  }, [])
}

function holdOf(element: Element): Held {
  const region = element.closest('[data-region]')
  return { element, region, place: [...(region?.querySelectorAll(FOCUSABLE) ?? [])].indexOf(element) }
}

/** Nothing has the focus, and not because a person clicked beside everything, nor because a dialog is about to take it. */
function isLost(held: Held | null): boolean {
  if (document.activeElement !== document.body || document.querySelector('.scrim') !== null) return false
  return held?.element.isConnected !== true
}

/** What stands now where the focus was; a field takes it only where it was in a field, lest single keys are typed into it. */
function besideOf(held: Held | null): HTMLElement | null {
  if (held?.region?.isConnected !== true) return null
  const wasField = held.element.matches(TYPING_FIELDS)
  const left = [...held.region.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => one.checkVisibility() && (wasField || !one.matches(TYPING_FIELDS)),
  )
  const best = left.find((one) => one.matches('[data-region-focus]'))
  return best ?? left[Math.min(Math.max(0, held.place), left.length - 1)] ?? null
}

/**
 * The text that is read, else the first list, else what leads on from a view that has nothing to show. A text that is still being opened
 * is waited for: another pane, once it had the focus, would be the active one.
 */
function bestOfView(): HTMLElement | null {
  const view = document.querySelector('main')
  const within = view?.querySelector('[data-active="true"]') ?? view
  return within?.querySelector<HTMLElement>('[data-region-focus]') ?? null
}
