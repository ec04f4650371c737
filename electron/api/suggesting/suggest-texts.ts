import type { Id } from '../../../shared/model/identity.ts'
import { getText } from '../../store/document-text.ts'
import { getDocument } from '../../store/documents.ts'
import type { Reader } from '../../store/open.ts'
import type { Suggestion } from '../../suggest/suggest.ts'
import { suggestPool } from '../../suggest/suggest-job.ts'

/** A document with what is suggested in it. */
export interface SuggestedText {
  readonly document: Id
  readonly text: string
  readonly suggestions: readonly Suggestion[]
}

/** Works out the suggestions of some documents at once, on `lanes` threads; what is kept in the workspace is not asked. */
export async function suggestTexts(
  db: Reader,
  documents: readonly Id[],
  lanes: number,
): Promise<SuggestedText[]> {
  const found = new Map<Id, SuggestedText>()
  const rest = documents.values()
  const lane = async () => {
    for (const document of rest) {
      const { text, blocks } = getText(db, document)
      const { language } = getDocument(db, document)
      found.set(document, { document, text, suggestions: await suggestPool.run({ text, blocks, language }) })
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return documents.flatMap((document) => found.get(document) ?? [])
}
