import { join } from 'node:path'
import { expect, it } from 'vitest'
import { userDataFolder } from '../../../electron/files/user-data.ts'

it('lies where each system keeps such things', () => {
  expect([
    userDataFolder('linux', {}, '/home/a'),
    userDataFolder('linux', { XDG_CONFIG_HOME: '/x' }, '/home/a'),
    userDataFolder('darwin', {}, '/Users/a'),
    userDataFolder('win32', { APPDATA: 'C:/Roaming' }, 'C:/Users/a'),
  ]).toEqual([
    join('/home/a', '.config', 'gainsay'),
    join('/x', 'gainsay'),
    join('/Users/a', 'Library', 'Application Support', 'Gainsay'),
    join('C:/Roaming', 'Gainsay'),
  ])
})
