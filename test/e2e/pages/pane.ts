import { wordsAboveLines } from './words-above-lines.ts'
import { expect, type Locator, type Page } from '@playwright/test'

/** One document on screen. */
export class Pane {
  readonly page: Page
  readonly root: Locator
  readonly title: Locator
  readonly text: Locator
  /** How many places the find bar counts. */
  readonly found: Locator
  readonly caret: Locator

  constructor(page: Page, root: Locator) {
    this.page = page
    this.root = root
    this.title = root.getByRole('heading', { level: 2 })
    this.text = root.getByRole('document')
    this.found = root.getByRole('search').getByRole('status')
    this.caret = root.locator('.caret')
  }

  /** The block of the text that has these words. */
  words(words: string): Locator {
    return this.text.locator('[data-row]', { hasText: words })
  }

  /** What the browser holds as selected. */
  selected(): Promise<string | undefined> {
    return this.page.evaluate(() => getSelection()?.toString())
  }

  async close(): Promise<void> {
    await this.root.getByRole('button', { name: 'Close pane' }).click()
  }

  /** Drags the header of this pane onto another pane. */
  async dragTo(other: Pane): Promise<void> {
    await this.title.dragTo(other.text)
  }

  /** Selects words by dragging the mouse over them. */
  async select(words: string): Promise<void> {
    const { from, to } = await this.ends(words)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(to.x, to.y, { steps: 4 })
    await this.page.mouse.up()
    await expect.poll(() => this.selected()).toBe(words)
  }

  /** Selects by mouse from the beginning of some words to the end of others, which may stand in another block. */
  async selectFromTo(first: string, last: string): Promise<void> {
    const { from } = await this.ends(first)
    const { to } = await this.ends(last)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(to.x, to.y, { steps: 4 })
    await this.page.mouse.up()
    await expect.poll(() => this.selected()).toContain(last)
  }

  /** Turns the wheel over the text, by so many pixels. */
  async wheel(pixels: number): Promise<void> {
    await this.text.hover()
    await this.page.mouse.wheel(0, pixels)
  }

  /** Clicks on the first letter of the words. */
  async click(words: string, button: 'left' | 'right' = 'left'): Promise<void> {
    const { from } = await this.ends(words)
    await this.page.mouse.click(from.x + 3, from.y, { button })
  }

  /** Where the caret stands on screen, in pixels from the left; -1 where there is none. */
  async caretLeft(): Promise<number> {
    return (await this.caret.boundingBox())?.x ?? -1
  }

  /** Where the browser's caret stands within its block, in UTF-16 units. */
  caretOffset(): Promise<number> {
    return this.page.evaluate(() => getSelection()?.focusOffset ?? -1)
  }

  /** True where the lanes beside the text stand at its right. */
  async marksAtRight(): Promise<boolean> {
    const [marks, text] = [
      await this.root.locator('.row-marks path').first().boundingBox(),
      await this.text.boundingBox(),
    ]
    if (marks === null || text === null) throw new Error('no marks are on screen')
    return marks.x + marks.width > text.x + text.width - 44
  }

  /** The words above the lines of that stance in this pane, in text order; a span over two blocks counts twice. */
  async painted(stance: string): Promise<string[]> {
    return this.text.evaluate(wordsAboveLines, stance)
  }

  /** The screen places just before and just after the words, which must stand in one block on screen. */
  private async ends(words: string) {
    return this.text.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at < 0) continue
        node.parentElement?.scrollIntoView({ block: 'nearest' })
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        const boxes = [...range.getClientRects()]
        const [first, last] = [boxes.at(0), boxes.at(-1)]
        if (first === undefined || last === undefined) break
        return {
          from: { x: first.left + 0.5, y: first.top + first.height / 2 },
          to: { x: last.right - 0.5, y: last.top + last.height / 2 },
        }
      }
      throw new Error(`“${wanted}” is not on screen`)
    }, words)
  }
}
