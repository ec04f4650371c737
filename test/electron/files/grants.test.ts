import { expect, it } from 'vitest'
import { createGrants } from '../../../electron/files/grants.ts'

it('gives back what was granted, and nothing for any other token', () => {
  const grants = createGrants()
  const plain = grants.grant('/home/a/x.txt')
  const renamed = grants.grant('/tmp/1', 'folder/x.txt', true)
  expect([grants.resolve(plain), grants.resolve(renamed), grants.resolve('/home/a/x.txt')]).toEqual([
    { path: '/home/a/x.txt', shown: '/home/a/x.txt', isCopy: false },
    { path: '/tmp/1', shown: 'folder/x.txt', isCopy: true },
    null,
  ])
})

it('never makes the same token twice and tells nothing of the path in it', () => {
  const grants = createGrants()
  const tokens = [grants.grant('/a'), grants.grant('/a')]
  expect(new Set(tokens).size).toBe(2)
  expect(tokens[0]).toMatch(/^[\da-f-]{36}$/)
})
