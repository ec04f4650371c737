/** What takes the focus by Tab. */
export const FOCUSABLE =
  'button:not(:disabled), [href], input:not(:disabled), select:not(:disabled), textarea, [tabindex="0"]'

/**
 * Moves the focus to the next part of the window that carries `data-region`, from top bar to bottom bar and round again. A part
 * may mark its best place with `data-region-focus`; else its first control takes the focus.
 */
export function focusNextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((r) =>
    r.checkVisibility(),
  )
  const here = regions.findLastIndex((region) => region.contains(document.activeElement))
  for (let turn = 1; turn <= regions.length; turn++) {
    const from = here < 0 && step < 0 ? 0 : here
    const region = regions[(from + step * turn + regions.length * 2) % regions.length]
    if (region !== undefined && focusWithin(region)) return
  }
}

/** Focuses the best place of one region; false where it has nothing that takes the focus. */
export function focusWithin(region: HTMLElement): boolean {
  const target =
    region.querySelector<HTMLElement>('[data-region-focus]') ?? region.querySelector<HTMLElement>(FOCUSABLE)
  target?.focus()
  return target !== null
}
