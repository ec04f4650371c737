import { zipOf } from '../../../../electron/zip/zip-of.ts'

/** A selection as another program writes it. */
export interface Selection {
  readonly start: number
  readonly end: number
  readonly name?: string
}

export const SOURCE = '11111111-1111-4111-8111-111111111111'

/** A project with one text, as a program could have written it. */
export function foreignProject(file: string, selections: readonly Selection[], rest = ''): Uint8Array {
  const marks = selections.map(
    ({ start, end, name }, index) =>
      `<PlainTextSelection guid="22222222-2222-4222-8222-00000000000${index}"${name ? ` name="${name}"` : ''} startPosition="${start}" endPosition="${end}"/>`,
  )
  const source = `<TextSource guid="${SOURCE}" name="Lock" plainTextPath="internal://${SOURCE}.txt">${marks.join('')}</TextSource>`
  return packed(`<Sources>${source}${rest}</Sources>`, [[`Sources/${SOURCE}.txt`, file]])
}

/** An archive with this inside the element of the project, and these files. */
export const packed = (inside: string, files: readonly (readonly [string, string])[] = []): Uint8Array =>
  zipOf([
    {
      path: 'Project.qde',
      bytes: Buffer.from(
        `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="lock" origin="Another 1.0">${inside}</Project>`,
      ),
    },
    ...files.map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  ])
