import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, resolve } from 'node:path'

/** One file of the page with the type that a browser must be told, because `nosniff` keeps it from guessing. */
export interface PageFile {
  body: Uint8Array<ArrayBuffer>
  type: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/**
 * Reads what an address path (`/`, `/assets/x.js`) stands for. Null where there is no such file, where its type is not one
 * that the page consists of, or where the path leaves the folder: percent-encoded dots and backslashes included.
 */
export async function readPageFile(folder: string, path: string): Promise<PageFile | null> {
  const file = inside(folder, path === '/' ? '/index.html' : path)
  const type = file === null ? undefined : TYPES[extname(file)]
  if (file === null || type === undefined) return null
  try {
    return { body: new Uint8Array(await readFile(file)), type }
  } catch {
    return null
  }
}

function inside(folder: string, path: string): string | null {
  const decoded = decode(path)
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null
  const file = resolve(join(folder, decoded))
  const way = relative(folder, file)
  return way.startsWith('..') || isAbsolute(way) ? null : file
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
