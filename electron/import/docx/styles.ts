import type { BlockKind } from '../../../shared/model/document.ts'
import { childOf, childrenOf, type XmlElement } from '../../xml/parse-xml.ts'

/** What a paragraph of a style is; null for a style that says nothing of it. */
export type Styles = (style: string | null) => BlockKind | null

const DEEPEST = 20

/** The styles of a document, each with what it takes from the style that it is based on. */
export function stylesOf(root: XmlElement | null): Styles {
  const styles = new Map((root ? childrenOf(root, 'style') : []).map((style) => [idOf(style), style]))
  const kindOf = (style: string | null, depth = 0): BlockKind | null => {
    const found = styles.get(style ?? '')
    if (!found || depth > DEEPEST) return byName(style ?? '')
    const own = byName(valueOf(found, 'name') ?? '') ?? byProperties(childOf(found, 'pPr'))
    return own ?? kindOf(valueOf(found, 'basedOn'), depth + 1)
  }
  return (style) => kindOf(style)
}

/** What the properties of a paragraph say: a level of the outline, or a list. */
export function byProperties(properties: XmlElement | null): BlockKind | null {
  const level = properties && valueOf(properties, 'outlineLvl')
  if (level && Number(level) < 9) return 'heading'
  const list = childOf(properties, 'numPr')
  return list && valueOf(list, 'numId') !== '0' ? 'list-item' : null
}

/** The names that Word gives its own styles are English in the file, whatever its reader sees. */
function byName(name: string): BlockKind | null {
  if (/^(?:heading ?\d|title|subtitle|toc heading)$/i.test(name)) return 'heading'
  if (/quote/i.test(name)) return 'quote'
  return /^list (?:paragraph|bullet|number)/i.test(name) && !/paragraph/i.test(name) ? 'list-item' : null
}

function idOf(style: XmlElement): string {
  return style.attributes.get('styleId') ?? ''
}

/** The `w:val` of an element right under one. */
export function valueOf(element: XmlElement, name: string): string | null {
  return childOf(element, name)?.attributes.get('val') ?? null
}
