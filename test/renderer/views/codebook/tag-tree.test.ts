import { expect, test } from 'vitest'
import type { Tag } from '../../../../shared/model/tag.ts'
import { parentsFor, treeOf } from '../../../../renderer/views/codebook/tag-tree.ts'

const tag = (name: string, parent: string | null): Tag => ({
  id: name,
  name,
  parent,
  colour: null,
  definition: '',
  example: '',
  uses: 0,
  lastUsedAt: null,
})
const river = tag('river', null)
const gates = tag('gates', 'river')
const tags = [tag('dam', null), gates, tag('north gate', 'gates'), river, tag('siren', 'river')]
const names = (leaves: ReturnType<typeof treeOf>) =>
  leaves.map(({ tag: { name }, level }) => `${level} ${name}`)

test('every tag is followed by what stands under it', () => {
  expect(names(treeOf(tags, ''))).toEqual(['1 dam', '1 river', '2 gates', '3 north gate', '2 siren'])
})

test('letters typed leave the tags that have them, and those above', () => {
  expect(names(treeOf(tags, 'NORTH'))).toEqual(['1 river', '2 gates', '3 north gate'])
})

test('a tag whose parent is not there stands at the root', () => {
  expect(names(treeOf([tag('lost', 'gone')], ''))).toEqual(['1 lost'])
})

test('a tag may stand under all but itself and what stands under it', () => {
  expect(names(parentsFor(tags, gates))).toEqual(['1 dam', '1 river', '2 siren'])
  expect(names(parentsFor(tags, river))).toEqual(['1 dam'])
})
