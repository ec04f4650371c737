import { lookStyle, textLook } from '../../../renderer/reader/text-look.ts'
import { settings } from '../../../shared/contract/settings.ts'
import { stance } from '../../../shared/model/stance.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import type { Contestant } from './contestant.ts'
import { drawn, drawnWhen, middleOf } from './contestant.ts'
import type { Material } from './material.ts'

declare global {
  interface HighlightRegistry {
    /** Of a draft that Chromium has and the types do not. */
    highlightsFromPoint(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[]
  }
}

/** The whole text as paragraphs of one page. `marks` are painted by the CSS Custom Highlight API, all of them. */
export function wholePage({ text, blocks }: Material, marks: readonly Statement[]): Contestant {
  const { frame, scroller } = frameOf()
  const starts = blocks.map(({ start }) => start)
  const ids = new Map<AbstractRange, string>()
  const nodeAt = (offset: number) => {
    const index = starts.findLastIndex((start) => start <= offset)
    const node = scroller.children[0]?.children[index]?.firstChild
    if (!(node instanceof Text)) throw new Error(`there is no text at ${offset}`)
    return { node, at: Math.min(offset - (starts[index] ?? 0), node.length) }
  }
  const paint = ({ id, stance: of, start, end }: Statement) => {
    const range = new StaticRange({
      startContainer: nodeAt(start).node,
      startOffset: nodeAt(start).at,
      endContainer: nodeAt(end).node,
      endOffset: nodeAt(end).at,
    })
    ids.set(range, id)
    highlightOf(`${of}-0`).add(range)
  }

  return {
    open: async (root) => {
      scroller.firstElementChild?.append(...blocks.map(({ start, end }) => paragraph(text.slice(start, end))))
      root.append(frame)
      // The first range of a highlight costs more than another one: what is added later finds all four there.
      for (const of of stance.options) highlightOf(`${of}-0`)
      for (const mark of marks) paint(mark)
      await drawnWhen(() => hasTextAt(scroller))
    },
    close: () => frame.remove(),
    scroller: () => scroller,
    add: async (statement) => {
      paint(statement)
      await drawn()
    },
    show: async (offset) => {
      const { node, at } = nodeAt(offset)
      node.parentElement?.scrollIntoView({ block: 'start' })
      scroller.scrollTop += middleOf(node, at).y - scroller.clientHeight / 2
      await drawn()
      return middleOf(node, at)
    },
    under: (x, y) =>
      CSS.highlights
        .highlightsFromPoint(x, y)
        .flatMap(({ ranges }) => ranges.map((range) => ids.get(range) ?? '')),
  }
}

/** The whole text as one page, cut at each end of a statement, each piece under a statement wrapped in spans. */
export function spanPage({ text, blocks, statements }: Material): Contestant {
  const { frame, scroller } = frameOf()
  const draw = (all: readonly Statement[]) => {
    const cuts = [...new Set(all.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
    const starting = Map.groupBy(all, ({ start }) => start)
    let open: Statement[] = []
    let next = 0
    return blocks.map((block) => {
      const element = paragraph('')
      for (let at = block.start; at < block.end;) {
        while ((cuts[next] ?? Infinity) <= at) {
          const cut = cuts[next++] ?? 0
          open = [...open, ...(starting.get(cut) ?? [])].filter(({ end }) => end > cut)
        }
        const end = Math.min(cuts[next] ?? Infinity, block.end)
        element.append(wrapped(text.slice(at, end), open))
        at = end
      }
      return element
    })
  }
  const show = (all: readonly Statement[]) => scroller.firstElementChild?.replaceChildren(...draw(all))

  return {
    open: async (root) => {
      show(statements)
      root.append(frame)
      await drawnWhen(() => hasTextAt(scroller))
    },
    close: () => frame.remove(),
    scroller: () => scroller,
    add: () => Promise.reject(new Error('nothing is added to spans')),
    show: () => Promise.reject(new Error('no place is looked for in spans')),
    under: (x, y) =>
      Array.from(document.elementsFromPoint(x, y)).flatMap((element) =>
        element instanceof HTMLElement ? (element.dataset['id'] ?? []) : [],
      ),
  }
}

function wrapped(words: string, statements: readonly Statement[]): Node {
  let node: Node = new Text(words)
  for (const { id, stance } of statements) {
    const span = document.createElement('span')
    span.dataset['id'] = id
    span.style.textDecoration = `underline 2px var(--${stance})`
    span.append(node)
    node = span
  }
  return node
}

/** The frame of the reader, with its style sheet and its look: all contestants set the same lines. */
function frameOf(): { frame: HTMLElement; scroller: HTMLElement } {
  const frame = document.createElement('div')
  frame.className = 'text whole'
  for (const [name, value] of Object.entries(lookStyle(textLook(settings.parse({}), true)))) {
    frame.style.setProperty(name, String(value))
  }
  const scroller = document.createElement('div')
  scroller.className = 'text-scroller'
  frame.append(scroller)
  const surface = document.createElement('div')
  surface.className = 'text-surface'
  scroller.append(surface)
  return { frame, scroller }
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p')
  element.className = 'text-row paragraph'
  element.append(words)
  return element
}

const hasTextAt = (scroller: HTMLElement): boolean =>
  document.elementFromPoint(scroller.clientWidth / 2, scroller.clientHeight / 2)?.closest('p') instanceof
  Element

function highlightOf(name: string): Highlight {
  const known = CSS.highlights.get(name) ?? new Highlight()
  CSS.highlights.set(name, known)
  return known
}
