import { containers, importers } from './registry.ts'

/** A kind of file that a person can import. */
export interface ReadableFormat {
  label: string
  /** Lower case, with the dot. */
  extensions: string[]
}

/** Every kind of file that can be imported, by what people call it. What only containers make is none, and a letter is named once. */
export function readableFormats(): ReadableFormat[] {
  const named = [...importers.filter(({ inner }) => !inner), ...containers]
  const seen = new Set<string>()
  return named.flatMap(({ label, extensions }) => {
    const fresh = extensions.filter((extension) => !seen.has(extension))
    for (const extension of fresh) seen.add(extension)
    return fresh.length === 0 ? [] : [{ label, extensions: fresh }]
  })
}
