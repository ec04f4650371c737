import type { ReactNode } from 'react'
import { QuoteCard } from './quote-card.tsx'
import { wordChanges } from './word-changes.ts'
import type { Origin } from './wordings.ts'
import { counted } from '../../ui/counted.ts'

/** The wordings of one origin: the fullest, then each other one with what differs from it. */
export function OriginCards({ origin: { wordings }, title }: { origin: Origin; title: ReactNode }) {
  const [fullest, ...others] = wordings
  if (fullest === undefined) return null
  const compared = others.map((wording) => ({
    wording,
    changes: wordChanges(fullest.quote.quote, wording.quote.quote),
  }))
  return (
    <>
      <QuoteCard title={title} wording={fullest} stretches={compared[0]?.changes.a} />
      {compared.map(({ wording, changes }) => (
        <QuoteCard
          key={wording.quote.id}
          title={`Same origin, ${counted(changes.places, 'place differs', 'places differ')}`}
          wording={wording}
          stretches={changes.b}
        />
      ))}
    </>
  )
}
