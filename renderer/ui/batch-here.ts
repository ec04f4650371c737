import type { Id } from '../../shared/model/identity.ts'

/** The choice that has the focus, and the name of what is changed there. */
let here: { choice: Element; batch: Id } | null = null

/**
 * One name for all changes that are made while the focus stays in one choice; undefined where none has it. Arrows try one value after
 * the other there, and each is kept: with the name of a batch they are one step to undo.
 */
export function batchHere(): Id | undefined {
  const choice = document.activeElement?.closest('[role="radiogroup"], select')
  if (!choice) return undefined
  if (here?.choice !== choice) {
    here = { choice, batch: crypto.randomUUID() }
    choice.addEventListener('focusout', leave)
  }
  return here.batch
}

function leave({ currentTarget, relatedTarget }: Event & { relatedTarget?: EventTarget | null }): void {
  if (!(currentTarget instanceof Element)) return
  if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
  currentTarget.removeEventListener('focusout', leave)
  here = null
}
