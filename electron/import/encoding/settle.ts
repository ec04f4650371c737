import iconv from 'iconv-lite'

/**
 * A second look at a guess where the guesser is known to take one encoding for another and the words themselves tell. The name is one
 * that iconv-lite knows.
 */
export function settle(bytes: Uint8Array, guess: string): string {
  if (/^(?:gb|big5|euc-jp|shift)/i.test(guess) && isKorean(bytes)) return 'CP949'
  if (/^(?:windows-1250|iso-8859-2)$/i.test(guess) && isRomanian(bytes)) return 'ISO-8859-16'
  return guess
}

/** Korean letters with hardly a sign of Chinese among them: Chinese read as Korean is a mixture of both. */
function isKorean(bytes: Uint8Array): boolean {
  const text = iconv.decode(bytes.subarray(0, 64 * 1024), 'cp949')
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0
  const letters = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  return letters > 0 && letters >= foreign * 0.9
}

/** ă â î ș ț in both cases, « » „ ” €, § and the space that does not break, in ISO-8859-16. */
const ROMANIAN = new Set([
  0xe3, 0xe2, 0xee, 0xba, 0xfe, 0xc3, 0xc2, 0xce, 0xaa, 0xde, 0xab, 0xbb, 0xa5, 0xb5, 0xa4, 0xa7, 0xa0,
])
const S_AND_T = new Set([0xba, 0xfe, 0xaa, 0xde])

/**
 * Romanian and nothing else beyond ASCII. Where an older encoding has ş and ţ, ISO-8859-16 has ș and ț at the same places, which are the
 * letters of the language; no byte tells them apart. One below A0 is a mark of Windows.
 */
function isRomanian(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0x80)
  return high.some((byte) => S_AND_T.has(byte)) && high.every((byte) => ROMANIAN.has(byte))
}
