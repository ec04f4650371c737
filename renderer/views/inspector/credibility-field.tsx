import type { Statement } from '../../../shared/model/statement.ts'
import { Scale } from '../../ui/scale.tsx'
import { CREDIBILITY_WORDS } from '../../ui/stance-words.ts'

interface CredibilityFieldProps {
  credibility: Statement['credibility']
  onChange(credibility: Statement['credibility']): void
}

/** How far what was said can be believed, by the Admiralty's six grades. */
export function CredibilityField({ credibility, onChange }: CredibilityFieldProps) {
  return (
    <>
      <Scale
        label="Credibility"
        value={credibility === null ? null : String(credibility)}
        grades={CREDIBILITY_WORDS.map((words, index) => ({ value: String(index + 1), words }))}
        onChange={(grade) => onChange(Number(grade))}
        onClear={() => onChange(null)}
      />{' '}
      <span className="muted small nowrap">{CREDIBILITY_WORDS[(credibility ?? 0) - 1]}</span>
    </>
  )
}
