/** True for a number format that shows a day: one of those built in (ECMA-376, 18.8.30), or one whose code has a year or a day in it. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code !== undefined) return /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
}

const DAY = 24 * 60 * 60 * 1000

/**
 * The day that a spreadsheet counts as so many, with the time where there is one: `2024-03-12`, `2024-03-12T14:05`. It takes 1900 for
 * a leap year, so days are counted from the last but one of 1899, and those before March 1900 are one too many.
 */
export function serialDate(serial: number, from1904: boolean): string | null {
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const time = new Date(first + Math.round((serial * DAY) / 60_000) * 60_000)
  if (Number.isNaN(time.getTime()) || serial < 1 || time.getUTCFullYear() > 9999) return null
  const written = time.toISOString()
  return serial % 1 === 0 ? written.slice(0, 10) : written.slice(0, 16)
}
