import { create } from 'zustand'
import { AppError } from '../../shared/contract/errors.ts'
import type { CommandId } from '../commands/command-table.ts'

export interface Notice {
  id: number
  tone: 'plain' | 'error'
  words: string
  /** The one next step, if there is one. */
  action?: { label: string; command?: CommandId; run(): void } | undefined
}

/** Milliseconds that a plain notice stays. An error stays until it is closed. */
const STAYS = 6000

interface Notices {
  notices: readonly Notice[]
  /** What a screen reader is told, and eyes see for themselves. */
  spoken: string
  dismiss(id: number): void
}

export const useNotices = create<Notices>((set) => ({
  notices: [],
  spoken: '',
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
}))

/** Says something in passing, on screen and to a screen reader. */
export function tell(words: string, action?: Notice['action']): void {
  const id = add({ tone: 'plain', words, action })
  setTimeout(() => useNotices.getState().dismiss(id), STAYS)
}

/** Tells a screen reader what anyone else sees happen, such as a mark that is painted. */
export function speak(words: string): void {
  useNotices.setState({ spoken: words })
}

/** Takes back offers to undo, once something was undone another way. */
export function withdrawOffers(): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter(({ action }) => action === undefined) }))
}

/** Says what went wrong. It stays until the person has closed it. */
export function tellError(words: string): void {
  add({ tone: 'error', words })
}

/** An error in words for people. A fault of ours says so, with its own message for the report. */
export function errorWords(error: unknown): string {
  if (error instanceof AppError) return error.message
  const detail = error instanceof Error ? error.message : String(error)
  return `Something in Gainsay went wrong; nothing was changed. ${detail}`
}

let nextId = 0

/** What is said in passing takes the place of what was said before; an error takes that of the same error, and three are enough. */
function add(notice: Omit<Notice, 'id'>): number {
  const id = nextId++
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((other) => !isReplaced(other, notice)).slice(-3), { ...notice, id }],
  }))
  return id
}

function isReplaced(other: Notice, by: Omit<Notice, 'id'>): boolean {
  return other.tone === by.tone && (other.tone === 'plain' || other.words === by.words)
}
