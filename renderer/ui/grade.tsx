import type { Reliability } from '../../shared/model/document.ts'

/** The Admiralty words for the reliability of a source. */
export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

/** The letter of a source in its box. */
export function Grade({ reliability }: { reliability: Reliability }) {
  const words = `source reliability ${reliability}, ${RELIABILITY_WORDS[reliability]}`
  return (
    <span className="grade" role="img" aria-label={words} title={words}>
      {reliability}
    </span>
  )
}
