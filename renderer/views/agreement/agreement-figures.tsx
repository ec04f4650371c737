import type { Agreement } from '../../../shared/contract/agreement.ts'

interface AgreementFiguresProps {
  found: Agreement
  left: string
  right: string
}

/** The coefficients, each with what it is of. */
export function AgreementFigures({ found, left, right }: AgreementFiguresProps) {
  const { documents, matched, onlyLeft, onlyRight, sameStance } = found
  return (
    <>
      <p>
        {documents} {documents === 1 ? 'text' : 'texts'} marked by both: {matched} statements of both,{' '}
        {onlyLeft} of <bdi>{left}</bdi> alone, {onlyRight} of <bdi>{right}</bdi> alone. Two statements are one
        where they share half of the longer.
      </p>
      <table className="figures">
        <tbody>
          <tr>
            <th scope="row">Stance of the statements of both</th>
            <td>
              {sameStance} of {matched} alike
            </td>
            <td>Cohen’s κ {figure(found.stanceKappa)}</td>
            <td>Krippendorff’s α {figure(found.stanceAlpha)}</td>
          </tr>
          <tr>
            <th scope="row">Spans: what is marked</th>
            <td colSpan={3}>Krippendorff’s αU {figure(found.markedAlpha)}</td>
          </tr>
          <tr>
            <th scope="row">Spans: by which stance</th>
            <td colSpan={3}>Krippendorff’s αU {figure(found.codedAlpha)}</td>
          </tr>
        </tbody>
      </table>
      <p className="muted small">
        1 is full agreement, 0 that of chance. – cannot be told: there is nothing to compare, or no choice.
      </p>
    </>
  )
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3).replace('-', '−'))
