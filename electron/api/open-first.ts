import { existsSync } from 'node:fs'
import { AppError } from '../../shared/contract/errors.ts'
import { freePath } from './free-path.ts'
import type { Session } from './session.ts'

/** What a start shows: the file asked for, else the last one that can still be opened, else the sample, else an empty one. */
export async function openFirst(
  session: Session,
  asked: string | null,
  log: (error: unknown) => void,
): Promise<void> {
  if (asked !== null) return session.open(asked, { create: true })
  for (const { path } of session.profile.recent()) {
    if (!existsSync(path)) continue
    try {
      return await session.open(path)
    } catch (error) {
      if (!(error instanceof AppError)) throw error // a damaged or locked file: the next one may do
    }
  }
  try {
    await session.openSample()
  } catch (error) {
    log(error)
    await session.open(freePath(session.profile.workspaces, 'untitled'), { create: true })
  }
}
