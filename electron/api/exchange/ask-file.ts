import type { UnknownFile } from '../../exchange/exchange-format.ts'
import { openFile } from '../../import/open-file.ts'

/** Asks something of a file where it lies. Throws a `Refusal` for one that cannot be read. */
export function askFile<T>(path: string, ask: (source: UnknownFile['source']) => T): T {
  const source = openFile(path)
  try {
    return ask(source)
  } finally {
    source[Symbol.dispose]()
  }
}
