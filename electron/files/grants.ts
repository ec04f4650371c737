import { randomUUID } from 'node:crypto'

/** What a person let the page use. `shown` is the name that may be told to the page; `path` never leaves the Node side. */
export interface Granted {
  path: string
  shown: string
  /** It is a copy of ours, which goes when the program ends: its path means nothing later. */
  isCopy: boolean
}

/**
 * The page holds opaque tokens, never paths: it cannot name a file that no one chose. A token is made when a person drops,
 * chooses or uploads something, and means that one path until the program ends.
 */
export interface Grants {
  grant(path: string, shown?: string, isCopy?: boolean): string
  resolve(token: string): Granted | null
}

/** `shown` is the path itself where nothing better is given. */
export function createGrants(): Grants {
  const granted = new Map<string, Granted>()
  return {
    grant(path, shown = path, isCopy = false) {
      const token = randomUUID()
      granted.set(token, { path, shown, isCopy })
      return token
    },
    resolve: (token) => granted.get(token) ?? null,
  }
}
