import type { BlockKind } from '../../../shared/model/document.ts'
import type { TextBuilder } from '../blocks/text-builder.ts'
import { TEXT, isElement, type PageElement, type PageNode } from './dom.ts'

/** Never shown, or not words. */
const HIDDEN = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT SVG CANVAS VIDEO AUDIO MATH SELECT TEXTAREA INPUT BUTTON DATALIST DIALOG PICTURE',
)

/** Elements that stand on lines of their own. */
const BLOCKS = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM',
  'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL',
)

const KINDS: readonly (readonly [ReadonlySet<string>, BlockKind])[] = [
  [names('H1 H2 H3 H4 H5 H6'), 'heading'],
  [names('LI DT DD'), 'list-item'],
  [names('BLOCKQUOTE'), 'quote'],
]

/**
 * Writes the words under `root` as a reader would see them: a block for each element that stands on its own lines, a line for each
 * row of a table, none for what is hidden. Walks without recursion, so that no depth of nesting overflows the stack.
 */
export function writeText(root: PageElement, builder: TextBuilder): void {
  let words = ''
  const kinds: BlockKind[] = ['paragraph']
  const flush = () => {
    for (const part of words.split('\n\n')) builder.add(kinds.at(-1) ?? 'paragraph', tidy(part))
    words = ''
  }

  for (const { node, entering } of visit(root)) {
    if (node.nodeType === TEXT) {
      words += isInPre(node)
        ? (node.textContent ?? '')
        : (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ')
      continue
    }
    const name = node.nodeName.toUpperCase()
    if (name === 'BR' && entering) words += '\n'
    if ((name === 'TD' || name === 'TH') && !entering) words += '\t'
    if (!BLOCKS.has(name)) continue
    flush()
    const kind = KINDS.find(([of]) => of.has(name))?.[1]
    if (kind && entering) kinds.push(kind)
    else if (kind) kinds.pop()
  }
  flush()
}

/** How many elements stand inside one another at the deepest place. */
export function depthOf(root: PageElement): number {
  let depth = 0
  let deepest = 0
  for (const { node, entering } of visit(root)) {
    if (!isElement(node)) continue
    depth += entering ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Goes down and up the tree, past what is hidden; an element is met on the way in and on the way out. */
function* visit(root: PageElement): Generator<{ node: PageNode; entering: boolean }> {
  let node: PageNode | null = root
  let entering = true
  while (node) {
    const skipped: boolean = isElement(node) && isHidden(node)
    if (!skipped) yield { node, entering }
    if (entering && !skipped && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (entering && !skipped && isElement(node)) yield { node, entering: false }
    if (node === root) return
    entering = node.nextSibling !== null
    node = node.nextSibling ?? node.parentNode
  }
}

function isHidden(element: PageElement): boolean {
  if (HIDDEN.has(element.nodeName.toUpperCase()) || element.getAttribute('hidden') !== null) return true
  if (element.getAttribute('aria-hidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}

function isInPre(node: PageNode): boolean {
  return (
    node.parentNode?.nodeName.toUpperCase() === 'PRE' ||
    node.parentNode?.parentNode?.nodeName.toUpperCase() === 'PRE'
  )
}

function tidy(words: string): string {
  return words
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\t+$/g, '')
    .trim()
}

function names(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}
