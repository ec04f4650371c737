import { z } from 'zod'
import { id } from '../model/identity.ts'
import { proposition } from '../model/proposition.ts'
import { speaker, speakerPatch } from '../model/speaker.ts'
import { tag } from '../model/tag.ts'
import { mutation, query } from './define.ts'

/** Speakers, propositions and tags: the things that statements hang on. */
export const registry = {
  'speakers.list': query(z.object({}), z.array(speaker)),
  'speakers.update': mutation(z.object({ id, fields: speakerPatch }), speaker, ['speakers', 'history']),
  'propositions.list': query(z.object({}), z.array(proposition)),
  'tags.list': query(z.object({}), z.array(tag)),
} as const
