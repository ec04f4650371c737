import type { Page } from '@playwright/test'

/** The words that stand in frames of a class, one line of a frame each, as the browser finds them at its edges. */
export function wordsInBoxes(page: Page, name: string): Promise<(string | undefined)[]> {
  return page.locator(name).evaluateAll((boxes) =>
    boxes.map((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect()
      const at = (x: number) => document.caretPositionFromPoint(x, (top + bottom) / 2)
      const [first, last] = [at(left + 3), at(right - 3)]
      return first?.offsetNode.textContent?.slice(first.offset, last?.offset)
    }),
  )
}
