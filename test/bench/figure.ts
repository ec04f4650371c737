/** One thing that was measured. A limit is of the ratio where there is a baseline, measured in the same run; else of the value. */
export interface Figure {
  /** `area.what`, such as `search.p95`. */
  readonly figure: string
  readonly value: number
  readonly unit: string
  readonly baseline?: { readonly name: string; readonly value: number }
  readonly atMost?: number
  readonly atLeast?: number
}

/** What could not be measured here, and why: as a rule data that lies in a folder beside the checkout. */
export interface Missing {
  readonly figure: string
  readonly missing: string
}

/** What a bench may be asked for. One that knows nothing of it runs as it always does. */
export interface BenchOptions {
  /** How many documents it is to measure at. */
  readonly documents?: number | undefined
  /** A folder in which it keeps what takes long to build, and finds what an earlier run has built there. */
  readonly keep?: string | undefined
}

/**
 * The figures of one part, each told as soon as it is known. A time never fails; a result that is wrong is thrown as an error,
 * with what was expected.
 */
export type Bench = (options: BenchOptions) => AsyncIterable<Figure | Missing>

/** A figure as it is printed: `ratio` to the baseline, `floor` the limit, and whether it `holds`; null where there is none. */
export interface Line {
  readonly figure: string
  readonly value: number
  readonly unit: string
  readonly baseline: string | null
  readonly baselineValue: number | null
  readonly ratio: number | null
  readonly floor: number | null
  readonly holds: boolean | null
}

/** Numbers are rounded to three digits: a fourth would say more than machines can tell. */
export function lineOf({ figure, value, unit, baseline, atMost, atLeast }: Figure): Line {
  const ratio = baseline === undefined ? null : value / baseline.value
  const judged = ratio ?? value
  const limited = atMost !== undefined || atLeast !== undefined
  return {
    figure,
    value: rounded(value),
    unit,
    baseline: baseline?.name ?? null,
    baselineValue: baseline === undefined ? null : rounded(baseline.value),
    ratio: ratio === null ? null : rounded(ratio),
    floor: atMost ?? atLeast ?? null,
    holds: limited ? judged <= (atMost ?? Infinity) && judged >= (atLeast ?? -Infinity) : null,
  }
}

const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(3)))
