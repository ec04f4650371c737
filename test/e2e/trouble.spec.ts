import { join } from 'node:path'
import { expect, REPORTS, test } from './fixtures.ts'
import { startHost } from './host.ts'

test('a second program on the same workspace is told so, and the first goes on', async ({
  desk,
  program,
}) => {
  await desk.importAll(join(REPORTS, 'bridge-herald.txt'), 1)
  const { folder } = program.host
  await expect(startHost(folder, join(folder, 'story.gainsay'))).rejects.toThrow(
    /“story\.gainsay” is open in another Gainsay window or program/,
  )
  await desk.openDocument(/Ferry line says/)
  await desk.pane(1).select('one of its six boats')
  await desk.mark('c', 'Jonas Brandt')
  await expect.poll(() => desk.pane(1).painted('claim')).toEqual(['one of its six boats'])
})

test('when the program is killed the window says so, and what was shown as saved is there again', async ({
  desk,
  program,
  page,
}) => {
  await desk.importAll(join(REPORTS, 'bridge-herald.txt'), 1)
  await desk.openDocument(/Ferry line says/)
  await desk.pane(1).select('one of its six boats')
  await desk.mark('d', 'Ada Lindqvist')
  await expect(desk.notices).toContainText('Denial saved as statement 1')
  await program.kill()
  await expect(page.getByRole('alertdialog', { name: 'The workbench has stopped' })).toBeVisible()
  await desk.open(await program.restart())
  // The panes on screen are written after half a second of quiet, which the killed program may not have had.
  await desk.openDocument(/Ferry line says/)
  await expect.poll(() => desk.pane(1).painted('denial')).toEqual(['one of its six boats'])
  await expect(desk.statements).toHaveText([/Ada Lindqvist/])
})
