import { lineOf, type Figure, type Line, type Missing } from './figure.ts'

/** Where figures go, one after the other; `end` is told when there are no more. */
export interface Printer {
  print(measured: Figure | Missing): void
  end(): void
}

/** One JSON object on each line, for programs. */
export const jsonPrinter = (write: (line: string) => void): Printer => ({
  print: (measured) => write(JSON.stringify('missing' in measured ? measured : lineOf(measured))),
  end: () => undefined,
})

/** A table for people, when all is known: only then are the widths of the columns. */
export function tablePrinter(write: (line: string) => void): Printer {
  const rows: string[][] = [['figure', 'value', 'baseline', 'ratio', 'limit', '']]
  return {
    print: (measured) => void rows.push(cellsOf(measured)),
    end: () => {
      const widths = rows.reduce<number[]>(
        (known, row) => row.map((cell, at) => Math.max(known[at] ?? 0, cell.length)),
        [],
      )
      for (const row of rows)
        write(
          row
            .map((cell, at) => cell.padEnd(widths[at] ?? 0))
            .join('  ')
            .trimEnd(),
        )
    },
  }
}

function cellsOf(measured: Figure | Missing): string[] {
  if ('missing' in measured) return [measured.figure, '–', '', '', '', measured.missing]
  const line = lineOf(measured)
  return [
    line.figure,
    `${line.value} ${line.unit}`,
    line.baseline === null ? '' : `${line.baselineValue} (${line.baseline})`,
    String(line.ratio ?? ''),
    limitOf(measured),
    verdict(line),
  ]
}

function limitOf({ atMost, atLeast }: Figure): string {
  if (atMost !== undefined) return `≤ ${atMost}`
  return atLeast === undefined ? '' : `≥ ${atLeast}`
}

const verdict = ({ holds }: Line): string => (holds === null ? '' : holds ? 'holds' : 'does not hold')
