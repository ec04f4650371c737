import { z } from 'zod'
import { id } from '../model/identity.ts'
import { link, linkKind } from '../model/link.ts'
import { mutation, query } from './define.ts'

/** What statements do to each other. */
export const links = {
  /** All links, or those that begin or end at a statement, or at any statement of a document. */
  'links.list': query(z.object({ statement: id.optional(), document: id.optional() }), z.array(link)),
  /** Refused to itself, and where the same link is there. Kinds that read alike both ways are there in either direction. */
  'links.create': mutation(z.object({ from: id, to: id, kind: linkKind }), link, ['links', 'history']),
  /** Links one statement to each of others, as one step; those linked so already are passed over. Says how many were made. */
  'links.createMany': mutation(
    z.object({ from: id, to: z.array(id).min(1).max(10_000), kind: linkKind }),
    z.object({ made: z.number().int() }),
    ['links', 'history'],
  ),
  'links.remove': mutation(z.object({ ids: z.array(id).min(1) }), z.object({ removed: z.number().int() }), [
    'links',
    'history',
  ]),
} as const
