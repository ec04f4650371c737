const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu

/** Letters at the beginning of a text that tell which way it runs. */
const SAMPLE = 4000

/** Where all letters stand that run from right to left. Asked first: to know letters by their script is dear in a page's first moments. */
const NEAR_THEM = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** True where most of the letters at the beginning run from right to left. */
export function runsRightToLeft(text: string): boolean {
  const beginning = text.slice(0, SAMPLE)
  if (!NEAR_THEM.test(beginning)) return false
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0
  const mirrored = beginning.match(RIGHT_TO_LEFT)?.length ?? 0
  return mirrored > letters / 2
}

/** True where the first letter runs from right to left: so the browser tells the direction of a paragraph. */
export function beginsRightToLeft(words: string): boolean {
  return (/\p{L}/u.exec(words)?.[0].match(RIGHT_TO_LEFT)?.length ?? 0) > 0
}
