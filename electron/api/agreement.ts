import type { Output, Parsed } from '../../shared/contract/index.ts'
import { agreementOf, codersOf } from '../agreement/agreement.ts'
import { listStatements } from '../store/statements.ts'
import { textLengths } from '../store/text-versions.ts'
import type { Reader } from '../store/open.ts'

/** How far two coders agree; the two who marked most where none are named. */
export function readAgreement(db: Reader, asked: Parsed<'agreement.get'>): Output<'agreement.get'> {
  const statements = listStatements(db)
  const coders = codersOf(statements)
  const [first, second] = coders
  const between = asked.between ?? (first && second ? ([first.name, second.name] as [string, string]) : null)
  if (between === null) return { coders, between: null, agreement: null }
  const lengths = textLengths(db)
  const coded = { statements, lengthOf: (version: string) => lengths.get(version) ?? 0 }
  return { coders, between, agreement: agreementOf(coded, between) }
}
