/** Lines that belong together: written by the sender, repeated from an earlier letter, or a signature. */
export interface Stretch {
  role: 'own' | 'quoted' | 'signature'
  text: string
}

/** What stands above words that a program repeats: "On Tuesday, Mara Venn wrote:". */
const ATTRIBUTION =
  /^(?:on|am|le|el|il|op|den|dnia)\b.{5,200}\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|skrev|napisał(?:\(a\))?)\b.{0,100}:\s*$|^.{5,200}(?:написал|пише|пишет|написав)(?:\(а\))?:\s*$/iu

/** A line below which the whole earlier letter stands. */
const EARLIER =
  /^\s*-{2,}\s*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|messaggio originale|oprindelig meddelelse|исходное сообщение)\s*-{2,}\s*$/iu

const SIGNATURE = /^-- ?$/

/** Parts the text of a letter, line by line. What is forwarded is its content and stays the sender's own. */
export function stretchesOf(text: string): Stretch[] {
  const lines = text.split('\n')
  const stretches: Stretch[] = []
  let tail: Stretch['role'] | null = null
  for (const [i, line] of lines.entries()) {
    if (EARLIER.test(line)) tail = 'quoted'
    else if (SIGNATURE.test(line) && tail === null) tail = 'signature'
    const role = isRepeated(lines, i) ? 'quoted' : (tail ?? 'own')
    const last = stretches.at(-1)
    if (last?.role === role) last.text += `\n${line}`
    else stretches.push({ role, text: line })
  }
  return stretches
}

function isRepeated(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? ''
  return /^\s{0,3}>/.test(line) || (ATTRIBUTION.test(line) && isAboveQuoted(lines, i))
}

function isAboveQuoted(lines: readonly string[], i: number): boolean {
  return /^\s{0,3}>/.test(lines.slice(i + 1, i + 4).find((line) => line.trim() !== '') ?? '')
}
