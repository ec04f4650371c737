interface UnfoundProps {
  /** So many of the statements meant do not stand in the current text of their document. */
  count: number
  /** Of one statement, in words; of figures a sign, with the words beside it for those who hear them. */
  short?: boolean
}

/** The mark of statements whose words were not found again: a broken frame, never a colour alone. Nothing where all were. */
export function Unfound({ count, short = false }: UnfoundProps) {
  if (count === 0) return null
  if (!short) return <span className="not-refound">not re-found</span>
  return (
    <span className="not-refound" title={unfoundWords(count)} aria-hidden>
      {count}?
    </span>
  )
}

/** `2 not found again`. */
export const unfoundWords = (count: number): string => `${count} not found again`
