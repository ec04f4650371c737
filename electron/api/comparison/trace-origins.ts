import type { Writer } from '../../store/open.ts'

export const traceOrigins = (_db: Writer): boolean => false
