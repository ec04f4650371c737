import { expect, test } from 'vitest'
import { readNote, writeNote } from '../../../electron/store/note.ts'
import { undoable } from './harbour.ts'
import { newStore, step } from './workspaces.ts'

test('the note of the workspace is kept as it was typed, script and all, and can be undone', () => {
  const { db } = newStore()
  const typed = '# Notes\n<script>alert("1")</script> [x](javascript:alert(1)) '
  undoable(db, () => step(db, (tx) => writeNote(tx, typed)))
  expect(readNote(db)).toBe(typed)
})
