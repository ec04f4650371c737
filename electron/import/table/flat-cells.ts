/** Deeper values are written as JSON. */
const DEEPEST = 3

/** The values of an object as cells: `author.name` for what lies within, a list of words with commas between. */
export function flatCells(object: Readonly<Record<string, unknown>>): Map<string, string> {
  const cells = new Map<string, string>()
  const add = (name: string, value: unknown, depth: number) => {
    if (isObject(value) && depth < DEEPEST)
      for (const [key, inner] of Object.entries(value)) add(`${name}.${key}`, inner, depth + 1)
    else {
      const cell = cellOf(value)
      if (cell.trim() !== '') cells.set(name, cell)
    }
  }
  for (const [key, value] of Object.entries(object)) add(key, value, 1)
  return cells
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const isWords = Array.isArray(value) && value.every((each) => typeof each === 'string')
  return isWords ? value.join(', ') : JSON.stringify(value)
}
