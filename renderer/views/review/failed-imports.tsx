import type { ImportOutcome } from '../../../shared/contract/documents.ts'
import type { FailedImport } from '../../../shared/contract/versions.ts'
import { useClient, useMutationCall } from '../../client/hooks.ts'
import { errorWords, tell, tellError } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'
import { PasswordForm } from '../../ui/password-form.tsx'

/** Files that could not be imported, each with its reason, to be tried again or forgotten. */
export function FailedImports({ failed }: { failed: readonly FailedImport[] }) {
  const client = useClient()
  const forget = useMutationCall('review.forget')
  if (failed.length === 0) return null
  const retry = async (path: string) => {
    try {
      const outcome = await client.call('review.retry', { path })
      tellImported(path, outcome)
    } catch (error) {
      tellError(errorWords(error))
    }
  }
  return (
    <section className="review-failed" aria-label="Files that were not imported">
      <h3 className="caption">Not imported</h3>
      <ul>
        {failed.map(({ path, code, message, canRetry }) => (
          <li key={path}>
            <span className="ellipsis" title={path}>
              {path}
            </span>
            <p className="small muted">{message}</p>
            {canRetry && code === 'password' && (
              <PasswordForm path={path} grant={null} onOutcome={(outcome) => tellImported(path, outcome)} />
            )}
            <p className="row">
              {canRetry && code !== 'password' && (
                <Button aria-label={`Try ${path} again`} onClick={() => void retry(path)}>
                  Try again
                </Button>
              )}
              <Button aria-label={`Forget ${path}`} onClick={() => forget.mutate({ paths: [path] })}>
                Forget
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function tellImported(path: string, outcome: ImportOutcome): void {
  tell(outcome.kind === 'failed' ? outcome.message : `${path} was imported`)
}
