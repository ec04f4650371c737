import type { Proposition } from '../../shared/model/proposition.ts'
import type { Stance } from '../../shared/model/stance.ts'
import type { Notebook } from './exporter.ts'
import { notesOf, type Note } from './notes.ts'

/** Those who take one side on a proposition, the first to do so first. */
export interface Side {
  notes: Note[]
  /** Reports of one origin are counted once. */
  origins: number
  speakers: { name: string | null; notes: Note[] }[]
}

/** A proposition with what is said of it in the statements that go out. */
export interface LedgerRow {
  proposition: Proposition
  claims: Side
  denials: Side
  /** Questions and comments. */
  others: Note[]
  /** Both claimed and denied. */
  contested: boolean
}

/** The propositions in their order; those of which nothing is said are left out. */
export function ledgerOf(notebook: Notebook): LedgerRow[] {
  const notes = Map.groupBy(notesOf(notebook), ({ proposition }) => proposition?.id)
  return notebook.propositions.flatMap((proposition) => {
    const here = notes.get(proposition.id) ?? []
    if (here.length === 0) return []
    const claims = side(here, 'claim')
    const denials = side(here, 'denial')
    return {
      proposition,
      claims,
      denials,
      others: here.filter(({ statement: { stance } }) => stance === 'question' || stance === 'comment'),
      contested: claims.notes.length > 0 && denials.notes.length > 0,
    }
  })
}

function side(all: readonly Note[], stance: Stance): Side {
  const notes = all.filter(({ statement }) => statement.stance === stance).toSorted(bySaid)
  const speakers = Map.groupBy(notes, ({ speaker }) => speaker?.name ?? null)
  return {
    notes,
    origins: new Set(notes.map(({ origin }) => origin)).size,
    speakers: [...speakers].map(([name, own]) => ({ name, notes: own })),
  }
}

/** What has no date comes last; of one date, what was marked first. */
const bySaid = ({ statement: a }: Note, { statement: b }: Note): number => {
  const [one, other] = [a.said ?? '~', b.said ?? '~']
  return one < other ? -1 : one > other ? 1 : a.number - b.number
}
