import { ZipFault } from './zip-fault.ts'

/**
 * The path of a file in an archive as we know it: parts with a slash between, none of them empty or `.`; backslashes are read as
 * slashes, as Windows reads them. Throws a `ZipFault` for one that leads out of the archive.
 */
export function entryPath(name: string): string {
  const path = name.replaceAll('\\', '/')
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (/^(?:\/|[a-z]:)/i.test(path) || parts.includes('..') || path.includes('\0') || parts.length === 0) {
    throw new ZipFault('unsafe-path', `The archive names a file outside itself: ${JSON.stringify(name)}.`)
  }
  return parts.join('/')
}
