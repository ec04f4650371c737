import { useState } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { PartialDate } from '../../../shared/model/partial-date.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import type { NewFields } from '../../reader/use-statements.ts'
import type { Choice } from './choices.ts'

/** What is known so far of the statement that is being made; the speaker comes last, and makes it. */
export interface Draft {
  readonly stance: Stance
  readonly said: PartialDate | null
  readonly proposition: Choice | null
  readonly tags: readonly Id[]
  /** Sets some of it. */
  set(fields: Partial<Pick<Draft, 'stance' | 'said' | 'proposition'>>): void
  toggleTag(tag: Id): void
  /** The statement as it is kept. */
  fieldsWith(speaker: Choice | null): NewFields
}

export function useDraft(start: Pick<Draft, 'stance' | 'said'>): Draft {
  const [draft, setDraft] = useState({
    ...start,
    proposition: null as Choice | null,
    tags: [] as readonly Id[],
  })
  const { stance, said, proposition, tags } = draft
  return {
    ...draft,
    set: (fields) => setDraft((before) => ({ ...before, ...fields })),
    toggleTag: (tag) =>
      setDraft((before) => ({
        ...before,
        tags: before.tags.includes(tag) ? before.tags.filter((id) => id !== tag) : [...before.tags, tag],
      })),
    fieldsWith: (speaker) => ({
      stance,
      speaker: speaker && (speaker.id ?? { name: speaker.name }),
      said,
      proposition: proposition && (proposition.id ?? { text: proposition.name }),
      tags: [...tags],
    }),
  }
}
