/** A file that a person gave to the page, with its place in the folder that was given with it. */
export interface GivenFile {
  /** Null where the browser could not open it. */
  file: File | null
  path: string
}

/** The token by which the Node side may read a file, or why it may not. */
export type Granted = { token: string } | { failed: string }

/** How files are handed over. */
export interface Granting {
  /** Ends what takes long: `grant` then rejects with an AppError `cancelled`. */
  signal?: AbortSignal
  /** Hears how many files have been handed over. */
  onSent?(count: number): void
}
