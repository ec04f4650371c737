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

/** Words as they may stand in a name of a file; a long one ends with a whole word where it has several. */
function plainName(words: string): string {
  const plain = linkWords(words).replace(/^[ .~-]+/, '')
  const name = shortened(plain)
    .toWellFormed()
    .replace(/[ .\uFFFD]+$/, '')
  return name === '' || DEVICE.test(name) ? `${name}_` : name
}

/** Words as they may stand in a link to a file. */
export const linkWords = (words: string): string =>
  words.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]%`\s]+/gu, ' ')

function shortened(name: string): string {
  if (name.length <= LONGEST) return name
  const cut = name.slice(0, LONGEST)
  const end = /\s/.test(name.charAt(LONGEST)) ? LONGEST : cut.lastIndexOf(' ')
  return end < LONGEST / 2 ? cut : cut.slice(0, end)
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name} ${number}`
    if (!taken.has(tried.toLowerCase())) return tried
  }
}
