import type { Id } from '../../../shared/model/identity.ts'
import type { Writer } from '../connection.ts'

/** Whose statements: null for those that have no speaker. */
export type Speakers = 'all' | ReadonlySet<Id | null>

/**
 * Notes whose origins may be others by what this connection writes, undo and redo included: their statements come, go or stand elsewhere,
 * or a passage comes or goes between two documents in which they speak. The answer tells those since it was asked last. What is
 * taken back with its transaction is noted all the same; what others write is not.
 */
export function noteSpeakers(db: Writer): () => ReadonlySet<Id | null> {
  let noted = new Set<Id | null>()
  db.function('note_speaker', (speaker: unknown) => {
    noted.add(typeof speaker === 'string' ? speaker : null)
    return null
  })
  db.exec(TRIGGERS)
  return () => {
    const told = noted
    noted = new Set()
    return told
  }
}

const speakInBoth = (passage: 'new' | 'old') => {
  const there = (side: 'left' | 'right') => `SELECT speaker FROM main.statement
    WHERE document = (SELECT document FROM main.compared_document WHERE number = ${passage}.${side}Document)`
  return `SELECT note_speaker(speaker) FROM (${there('left')} INTERSECT ${there('right')})`
}

/** Of this connection alone: nothing is written for them. They hear of all that `groupOrigins` is given. */
const TRIGGERS = `
CREATE TEMP TRIGGER speaker_of_made AFTER INSERT ON main.statement BEGIN
  SELECT note_speaker(new.speaker);
END;
CREATE TEMP TRIGGER speaker_of_gone AFTER DELETE ON main.statement BEGIN
  SELECT note_speaker(old.speaker);
END;
CREATE TEMP TRIGGER speaker_of_changed AFTER UPDATE OF document, start, "end", quote, wording, anchor, speaker ON main.statement BEGIN
  SELECT note_speaker(old.speaker), note_speaker(new.speaker);
END;
CREATE TEMP TRIGGER speakers_of_document AFTER UPDATE OF removed, title ON main.document BEGIN
  SELECT note_speaker(speaker) FROM main.statement WHERE document = new.id;
END;
CREATE TEMP TRIGGER speakers_of_found AFTER INSERT ON main.numbered_passage BEGIN
  ${speakInBoth('new')};
END;
CREATE TEMP TRIGGER speakers_of_lost AFTER DELETE ON main.numbered_passage BEGIN
  ${speakInBoth('old')};
END;`
