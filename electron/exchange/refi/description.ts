/**
 * What REFI-QDA has no place for stands in the description, as lines of `key=value` above the note. The first line is
 * `gainsay=…` and says what it is of, so that lines of a person that look alike are not taken for ours.
 */
export interface Described {
  readonly fields: Readonly<Record<string, string>>
  readonly note: string
}

/** The description of a thing of that kind; fields that are null are left out. */
export function describe(
  kind: string,
  fields: Readonly<Record<string, string | null>>,
  note: string,
): string {
  const given = Object.entries(fields).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${onOneLine(value)}`],
  )
  if (given.length === 0 && !note.startsWith(FIRST)) return note
  return [`${FIRST}${kind}`, ...given, '', note].join('\n')
}

/** Takes a description apart again. One that is not ours is a note. */
export function readDescription(text: string): Described {
  if (!text.startsWith(FIRST)) return { fields: {}, note: text }
  const end = text.indexOf('\n\n')
  const head = (end < 0 ? text : text.slice(0, end)).split('\n')
  const fields = head.map((line) => {
    const at = line.indexOf('=')
    return [line.slice(0, at), severalLines(line.slice(at + 1))] as const
  })
  return { fields: Object.fromEntries(fields), note: end < 0 ? '' : text.slice(end + 2) }
}

const FIRST = 'gainsay='

const onOneLine = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')

const severalLines = (text: string): string =>
  text.replaceAll(/\\([\\nr])/g, (_, letter: string) => ({ n: '\n', r: '\r' })[letter] ?? letter)
