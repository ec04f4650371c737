import { openZip } from '../../../electron/zip/open-zip.ts'

/** The formats that are ZIP archives: office files, and the folders that go out as one. */
const ARCHIVES = ['zip', 'docx', 'xlsx']

/** An export as text that can be read and compared: of an archive every file in it, XML with a line for each element. */
export function goldenOf(extension: string, bytes: Uint8Array): { text: string; extension: string } {
  if (!ARCHIVES.includes(extension)) return { text: Buffer.from(bytes).toString(), extension }
  const archive = openZip(bytes)
  const files = archive.entries.map(({ path }) => {
    const text = Buffer.from(archive.read(path) ?? []).toString()
    return `=== ${path}\n${/\.(xml|rels)$/.test(path) ? text.replaceAll('><', '>\n<') : text}`
  })
  return { text: files.join('\n'), extension: `${extension}.txt` }
}
