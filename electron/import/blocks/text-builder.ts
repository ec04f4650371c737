import type { Block, BlockKind } from '../../../shared/model/document.ts'
import { markFurniture } from './furniture.ts'
import type { Passage } from './passages.ts'

/** Writes a text block by block: a blank line between blocks, a line end between list items. */
export interface TextBuilder {
  add(kind: BlockKind, words: string): void
  /** The text with its blocks, furniture marked. */
  finish(): { text: string; blocks: Block[] }
}

export function textBuilder(): TextBuilder {
  const passages: Passage[] = []
  const parts: string[] = []
  let length = 0
  let group = 0

  const write = (part: string) => {
    parts.push(part)
    length += part.length
  }

  return {
    add: (kind, words) => {
      const content = words.trim()
      if (content === '') return
      const above = passages.at(-1)
      const together = kind === 'list-item' && above?.kind === 'list-item'
      if (!together) group += 1
      if (above) write(together ? '\n' : '\n\n')
      passages.push({ start: length, end: length + content.length, kind, group })
      write(content)
    },
    finish: () => {
      const text = parts.join('')
      const blocks = markFurniture(text, passages).map(({ start, end, kind }) => ({ start, end, kind }))
      return { text, blocks }
    },
  }
}
