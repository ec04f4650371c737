import { randomUUID } from 'node:crypto'

/** A finished export that waits for the page to save it. */
export interface ShelvedExport {
  fileName: string
  mediaType: string
  content: string | Uint8Array
}

export interface ExportShelf {
  put(made: ShelvedExport): string
  take(token: string): ShelvedExport | null
}

const KEPT = 4

/** Holds the last few exports in memory under tokens that cannot be guessed; older ones are forgotten. */
export function createExportShelf(): ExportShelf {
  const shelf = new Map<string, ShelvedExport>()
  return {
    put(made) {
      const token = randomUUID()
      shelf.set(token, made)
      for (const oldest of [...shelf.keys()].slice(0, -KEPT)) shelf.delete(oldest)
      return token
    },
    take: (token) => shelf.get(token) ?? null,
  }
}
