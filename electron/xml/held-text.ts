/** All that is not a `Char` of XML 1.0 (section 2.2), half surrogate pairs among it. */
// oxlint-disable-next-line no-control-regex -- control characters are what XML forbids
const NOT_HELD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu

/** True of text that XML can hold as it is; it has no way to write the other characters, not even as references. */
export const isHeldByXml = (text: string): boolean => text.search(NOT_HELD) < 0

/** Text as XML can hold it: U+FFFD stands for each character that it cannot. */
export const heldText = (text: string): string => text.replaceAll(NOT_HELD, '\uFFFD')
