import type { OpenWorkspace } from './session.ts'

/**
 * Lets parallels and suggestions stand back until the answer is called. What somebody waits for has the processor then, and no
 * transaction of theirs to wait for, which would hold the whole thread: they write the same file.
 */
export function standBack({
  comparison,
  suggesting,
}: Pick<OpenWorkspace, 'comparison' | 'suggesting'>): () => void {
  const goOn = [comparison.standBack(), suggesting.standBack()]
  return () => {
    for (const each of goOn) each()
  }
}
