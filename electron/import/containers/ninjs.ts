import type { Container } from '../container.ts'
import { itemsIn } from '../ninjs/items-in.ts'
import { ninjsItem } from '../ninjs/ninjs-item.ts'
import { partName } from '../part-name.ts'

/** News items as agencies send them. Each is kept as they wrote it, alone. */
export const ninjs: Container = {
  label: 'News items (ninjs)',
  extensions: ['.json', '.ninjs'],
  *parts({ size, read }) {
    for (const [i, item] of itemsIn(read(0, size)).entries()) {
      const { headline, headlines, title } = ninjsItem.parse(item)
      yield {
        name: partName(i + 1, headline ?? headlines?.[0]?.value ?? title ?? '', '.item.json'),
        bytes: () => new TextEncoder().encode(`${JSON.stringify(item, null, 2)}\n`),
      }
    }
  },
}
