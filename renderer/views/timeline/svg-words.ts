import { element, textNode } from '../../charts/svg.ts'

/** A line of text that begins at `x` on the base line `y`, in CSS pixels; nothing where there are no words. */
export function svgWords(x: number, y: number, text: string, fill: string, weight = 'normal'): string {
  return text === '' ? '' : element('text', { x, y, fill, 'font-weight': weight }, textNode(text))
}
