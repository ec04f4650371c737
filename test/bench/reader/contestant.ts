import type { Statement } from '../../../shared/model/statement.ts'

/** A page that shows the text of the bench in one of several ways. */
export interface Contestant {
  /** Puts the text on an empty page and waits until it is drawn. */
  open(root: HTMLElement): Promise<void>
  /** Takes all of it off the page again. */
  close(): void
  /** The element that scrolls. */
  scroller(): HTMLElement
  /** Shows one more statement and waits until it is drawn. */
  add(statement: Statement): Promise<void>
  /** Brings the character at the offset on screen; the middle of it in viewport pixels. */
  show(offset: number): Promise<{ x: number; y: number }>
  /** The ids of the statements under a point of the viewport. */
  under(x: number, y: number): string[]
}

/** Waits for the first frame in which something is true, until that frame has been handed over for drawing. */
export async function drawnWhen(isTrue: () => boolean): Promise<void> {
  for (let frames = 0; frames < 2000; frames += 1) if (await drawn(isTrue)) return
  throw new Error('what was waited for never came on screen')
}

/**
 * Resolves when the next frame has been handed over: style, layout and paint of all changes so far are done. Says whether
 * something was true when that frame began.
 */
export const drawn = (isTrue: () => boolean = () => true): Promise<boolean> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const was = isTrue()
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(was), { once: true })
      port1.start()
      port2.postMessage(null)
    })
  })

/** The middle of the character at `offset` within a text node. */
export function middleOf(node: Node, offset: number): { x: number; y: number } {
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  const { left, top, width, height } = range.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
