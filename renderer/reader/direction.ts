const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu

/** Letters at the beginning of a text that tell which way it runs. */
const SAMPLE = 4000

/** True where most of the letters at the beginning run from right to left. */
export function runsRightToLeft(text: string): boolean {
  const beginning = text.slice(0, SAMPLE)
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0
  const mirrored = beginning.match(RIGHT_TO_LEFT)?.length ?? 0
  return mirrored > letters / 2
}
