import type { Statement } from '../../../shared/model/statement.ts'
import { useCall } from '../../client/hooks.ts'
import { counted } from '../../ui/counted.ts'
import { Scale } from '../../ui/scale.tsx'
import { CREDIBILITY_WORDS } from '../../ui/stance-words.ts'

interface CredibilityFieldProps {
  statement: Statement
  onChange(credibility: Statement['credibility']): void
}

/** How far what was said can be believed, by the Admiralty's six grades. That of the first says whether any other source is here. */
export function CredibilityField({ statement, onChange }: CredibilityFieldProps) {
  const { id, credibility, author } = statement
  const others = useCall('origins.of', { statement: id }, { enabled: author !== '' }).data?.otherOrigins
  return (
    <>
      <Scale
        label="Credibility"
        value={credibility === null ? null : String(credibility)}
        grades={CREDIBILITY_WORDS.map((words, index) => ({
          value: String(index + 1),
          words: index === 0 ? confirmedWords(words, others) : words,
        }))}
        onChange={(grade) => onChange(Number(grade))}
        onClear={() => onChange(null)}
      />{' '}
      <span className="muted small nowrap">{CREDIBILITY_WORDS[(credibility ?? 0) - 1]}</span>
    </>
  )
}

/** `confirmed by others: none here`, where “here” is the proposition. */
function confirmedWords(words: string, others: number | undefined): string {
  if (others === undefined) return words
  return `${words}: ${others === 0 ? 'none' : counted(others, 'origin')} here`
}
