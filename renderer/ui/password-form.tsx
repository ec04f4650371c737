import { useState } from 'react'
import type { ImportOutcome } from '../../shared/contract/documents.ts'
import { useClient } from '../client/hooks.ts'
import { errorWords, tellError } from '../state/notices.ts'
import { Field } from './field.tsx'
import './password-form.css'

interface PasswordFormProps {
  path: string
  /** The token of what was given; null where the program knows where the file lies. */
  grant: string | null
  onOutcome(outcome: ImportOutcome): void
}

/** Asks for the password of one file and tries it again with that. */
export function PasswordForm({ path, grant, onOutcome }: PasswordFormProps) {
  const client = useClient()
  const [password, setPassword] = useState('')
  const [trying, setTrying] = useState(false)
  const send = async () => {
    setTrying(true)
    try {
      onOutcome(await client.call('documents.unlock', { grant, path, password }))
      setPassword('')
    } catch (error) {
      tellError(errorWords(error))
    } finally {
      setTrying(false)
    }
  }
  return (
    <form
      className="password-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (password !== '' && !trying) void send()
      }}
    >
      <Field
        label={`Password of ${path}`}
        type="password"
        placeholder="Password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        after={<span className="muted small">used once, not kept</span>}
      />
      <button type="submit" className="button" disabled={password === '' || trying}>
        Try again
      </button>
    </form>
  )
}
