/** What an RTF file is made of. A sign is one byte of text, written as it is or in hex. */
export type Token =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; word: string; value: number | null }
  | { kind: 'bytes'; bytes: string }

const TOKEN =
  /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|([{}])|([\r\n]+)|([^\\{}\r\n]+)/gs

/** Takes an RTF file apart (RTF 1.9.1, "RTF syntax"), one character of `source` for each byte. Signs such as `\~` are words too. */
export function* tokensOf(source: string): Generator<Token> {
  TOKEN.lastIndex = 0
  const pattern = new RegExp(TOKEN)
  for (let found = pattern.exec(source); found; found = pattern.exec(source)) {
    const [, word, value, hex, sign, brace, , text] = found
    if (brace) yield { kind: brace === '{' ? 'open' : 'close' }
    else if (word === 'bin') pattern.lastIndex += Math.max(0, Number(value ?? 0))
    else if (word !== undefined)
      yield { kind: 'word', word, value: value === undefined ? null : Number(value) }
    else if (hex !== undefined) yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) }
    else if (sign !== undefined && '\\{}'.includes(sign)) yield { kind: 'bytes', bytes: sign }
    else if (sign !== undefined) yield { kind: 'word', word: sign, value: null }
    else if (text !== undefined) yield { kind: 'bytes', bytes: text }
  }
}
