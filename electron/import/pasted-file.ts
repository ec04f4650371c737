import { cleanText } from './encoding/decode.ts'
import { complete } from './extract.ts'
import { html } from './html.ts'
import type { ImportedFile } from './importer.ts'
import { plainText, readPlainText } from './plain-text.ts'

/** What the clipboard held. */
export interface Pasted {
  text: string
  html?: string | undefined
}

/** The document in what was pasted, from its HTML where there is some, and the bytes that are kept as its original. */
export async function pastedFile(input: Pasted): Promise<Omit<ImportedFile, 'sha256'>> {
  const bytes = (content: string) => new TextEncoder().encode(content)
  if (input.html?.trim()) {
    const original = bytes(input.html)
    const fileName = 'pasted.html'
    return { extracted: complete(html, await html.read(original, 'UTF-8'), fileName), original, fileName }
  }
  const original = bytes(input.text)
  const fileName = 'pasted.txt'
  return {
    extracted: complete(plainText, readPlainText(cleanText(input.text), 'UTF-8'), fileName),
    original,
    fileName,
  }
}
