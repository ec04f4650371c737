import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { StatementPatch } from '../../shared/contract/statements.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { describeSpan } from '../../shared/text/anchor.ts'
import { useClient } from '../client/hooks.ts'
import { errorWords, speak, tell, tellError } from '../state/notices.ts'
import { usePanes } from '../state/panes.ts'
import { paintedList } from './painted-list.ts'
import type { Span } from './span.ts'

/** The fields of a statement that is being made. */
export type NewFields = StatementPatch & { stance: Stance }

/** What can be done to the statements of one document. */
export interface StatementActions {
  create(text: string, version: Id, span: Span, fields: NewFields): void
  /** Changes of one `batch` that follow each other are one step to undo. */
  update(statement: Statement, fields: StatementPatch, batch?: Id): void
  resize(statement: Statement, span: Span, batch?: Id): void
  remove(statement: Statement): void
}

/**
 * Changes are painted at once and confirmed afterwards. Where the workbench refuses one, what was there before comes back and
 * the reason is told.
 */
export function useStatementActions(document: Id): StatementActions {
  const client = useClient()
  const queries = useQueryClient()
  return useMemo(() => {
    const { patch, attempt } = paintedList(queries, document)

    return {
      create: async (text, version, span, fields) => {
        const draft = draftOf(document, version, text, span, fields)
        const input = { id: draft.id, document, ...span, quote: draft.quote, fields }
        const attempted = attempt({
          id: draft.id,
          change: (list) => [...list, draft],
          call: (options) => client.call('statements.create', input, options),
          answered: (made) => made,
        })
        // After the list has it: told before, everything would be drawn once without it and once with it.
        usePanes.getState().setCurrent(draft.id)
        const made = await attempted
        if (!made) {
          if (usePanes.getState().current === draft.id) usePanes.getState().setCurrent(null)
          return patch((list) => list.filter(({ id }) => id !== draft.id))
        }
        speak(
          `${made.stance === 'denial' ? 'Denial' : titleOf(made.stance)} saved as statement ${made.number}`,
        )
      },
      update: ({ id }, fields, batch) =>
        void attempt({
          id,
          change: (list) => list.map((other) => (other.id === id ? withFields(other, fields) : other)),
          call: (options) => client.call('statements.update', { ids: [id], fields, batch }, options),
          answered: ([updated]) => updated,
        }),
      resize: ({ id }, span, batch) =>
        void attempt({
          id,
          change: (list) => list.map((other) => (other.id === id ? { ...other, ...span } : other)),
          call: (options) => client.call('statements.resize', { id, ...span, batch }, options),
          answered: (resized) => resized,
        }),
      remove: async (statement) => {
        usePanes.getState().setCurrent(null)
        const removed = await attempt({
          id: statement.id,
          change: (list) => list.filter(({ id }) => id !== statement.id),
          call: (options) => client.call('statements.remove', { ids: [statement.id] }, options),
          answered: () => undefined,
        })
        if (!removed) return
        const undo = () =>
          void client.call('history.undo', {}).catch((error: unknown) => tellError(errorWords(error)))
        tell(`Statement ${statement.number} removed`, { label: 'Undo', command: 'history.undo', run: undo })
      },
    }
  }, [client, queries, document])
}

const titleOf = (stance: Stance): string => stance.charAt(0).toUpperCase() + stance.slice(1)

/** The statement as it will be, for the time until the workbench has answered. */
function draftOf(document: Id, version: Id, text: string, span: Span, fields: NewFields): Statement {
  const now = new Date().toISOString()
  const empty = {
    speaker: null,
    reported: null,
    cue: null,
    said: null,
    proposition: null,
    hedge: null,
    credibility: null,
    tags: [],
    note: '',
  }
  const made = { anchor: 'sure' as const, author: '', createdAt: now, updatedAt: now, fromSuggestion: false }
  const anchor = describeSpan(text, span.start, span.end)
  const draft = { id: crypto.randomUUID(), number: 1, document, version, ...anchor, ...made, ...empty }
  return withFields({ ...draft, stance: fields.stance }, fields)
}

/** A speaker, proposition or tag that has only a name yet cannot be shown by id: it appears with the answer. */
function withFields(
  statement: Statement,
  { speaker, proposition, tags, ...fields }: StatementPatch,
): Statement {
  return {
    ...statement,
    ...definedOf(fields),
    speaker: speaker === undefined ? statement.speaker : idOf(speaker),
    proposition: proposition === undefined ? statement.proposition : idOf(proposition),
    tags: tags?.filter((tag) => typeof tag === 'string') ?? statement.tags,
  }
}

const idOf = (named: Id | object | null): Id | null => (typeof named === 'string' ? named : null)

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function definedOf<T extends object>(fields: T): Defined<T>
function definedOf(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
