import type { ReactNode } from 'react'
import { changesOf } from '../../../shared/text/differences/changes.ts'
import { QuoteCard } from './quote-card.tsx'
import type { Origin } from './wordings.ts'
import { counted } from '../../ui/counted.ts'

/** The wordings of one origin: the fullest, then each other one with what differs from it. */
export function OriginCards({ origin: { wordings }, title }: { origin: Origin; title: ReactNode }) {
  const [fullest, ...others] = wordings
  if (fullest === undefined) return null
  const compared = others.map((wording) => ({
    wording,
    changes: changesOf(fullest.quote.quote, wording.quote.quote),
  }))
  return (
    <>
      <QuoteCard title={title} wording={fullest} marked={compared[0]?.changes.map(({ left }) => left)} />
      {compared.map(({ wording, changes }) => (
        <QuoteCard
          key={wording.quote.id}
          title={`Same origin, ${counted(changes.length, 'place differs', 'places differ')}`}
          wording={wording}
          marked={changes.map(({ right }) => right)}
        />
      ))}
    </>
  )
}
