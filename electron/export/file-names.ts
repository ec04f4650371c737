/** UTF-16 units of a file name, so that a folder of them can be unpacked anywhere. */
const LONGEST = 80

/** Names that mean a device on Windows. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Makes names of files from words of people, each a name of its own whatever the letter case. Signs that a system or a note
 * program gives a meaning to become spaces: `\ / : * ? " < > |`, and `# ^ [ ] %` and backticks of notes.
 */
export function createFileNames(): (words: string) => string {
  const taken = new Set<string>()
  return (words) => {
    const name = plainName(words)
    const free = firstFree(name, taken)
    taken.add(free.toLowerCase())
    return free
  }
}

/** Words as they may stand in a name of a file, or in a link to it. */
export function plainName(words: string): string {
  const name = words
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]%`\s]+/gu, ' ')
    .replace(/^[ .~-]+/, '')
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[ .\uFFFD]+$/, '')
  return name === '' || DEVICE.test(name) ? `${name}_` : name
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name} ${number}`
    if (!taken.has(tried.toLowerCase())) return tried
  }
}
