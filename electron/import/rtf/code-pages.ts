import iconv from 'iconv-lite'

/** Code pages of the character sets that a font may name (RTF 1.9.1, "Font table"). */
const OF_CHARSET: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
}

/** The code page of a font's character set; null where that says to use the one of the document. */
export function codePageOf(charset: number): number | null {
  return OF_CHARSET[charset] ?? null
}

const ASIAN: Readonly<Record<number, string>> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5' }

/** Reads bytes, one character for each, in a code page. */
export function decodeBytes(bytes: string, codePage: number): string {
  const named =
    ASIAN[codePage] ?? (codePage === 10000 ? 'macintosh' : codePage === 65001 ? 'utf-8' : `cp${codePage}`)
  return iconv.decode(Buffer.from(bytes, 'latin1'), iconv.encodingExists(named) ? named : 'windows-1252')
}
