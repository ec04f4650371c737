import { partialDate } from '../../../shared/model/partial-date.ts'
import type { ProjectStatement } from '../../../shared/model/project.ts'
import { hedge, reported } from '../../../shared/model/stance.ts'
import { credibility } from '../../../shared/model/statement.ts'
import { idFor } from '../ids.ts'
import { momentOf } from './moment.ts'
import type { Names } from './names-of.ts'
import type { PlacedNote } from './place-notes.ts'

/** A note as a statement. What it says of itself and cannot be read as ours is left empty. */
export function statementOf(
  { note, document, version, span }: PlacedNote,
  number: number,
  names: Names,
  origins: ReadonlyMap<string, string | null>,
): ProjectStatement {
  const { described } = note
  const form = reported.safeParse(described['reported'])
  const said = partialDate.safeParse(described['said'])
  const hedged = hedge.safeParse(described['hedge'])
  const graded = credibility.safeParse(Number(described['information credibility']))
  const createdAt = momentOf(note.created) ?? document.importedAt
  return {
    id: idFor(note.name),
    number,
    document: document.id,
    version,
    ...span,
    anchor: 'sure',
    stance: note.stance ?? 'comment',
    speaker: names.speakerOf(note.speaker),
    proposition: names.propositionOf(described['proposition']),
    tags: [...new Set(note.tags.flatMap((tag) => names.tagOf(tag) ?? []))],
    reported: form.success ? form.data : null,
    cue: described['cue']?.slice(0, 200) ?? null,
    said: said.success ? said.data : null,
    hedge: hedged.success ? hedged.data : null,
    credibility: graded.success ? graded.data : null,
    note: note.comments.join('\n'),
    author: note.author,
    createdAt,
    updatedAt: momentOf(note.modified) ?? createdAt,
    fromSuggestion: described['found by'] !== undefined,
    chosenOrigin: origins.get(idFor(note.name)) ?? null,
  }
}
