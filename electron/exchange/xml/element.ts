/** An element of XML. `text` is its own character data; names are without their prefix. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

/** An element to be written; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>> = {},
  content: readonly Element[] | string = [],
): Element {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, value] as const],
  )
  const isText = typeof content === 'string'
  return {
    name,
    attributes: Object.fromEntries(given),
    children: isText ? [] : content,
    text: isText ? content : '',
  }
}

/** An element around others, where there are any. */
export const around = (name: string, children: readonly Element[]): Element[] =>
  children.length === 0 ? [] : [element(name, {}, children)]

/** An element with text, where there is any. */
export const textElement = (name: string, text: string): Element[] =>
  text === '' ? [] : [element(name, {}, text)]

/** The children of that name. */
export const childrenOf = (parent: Element | undefined, name: string): Element[] =>
  parent?.children.filter((child) => child.name === name) ?? []

/** The first child of that name. */
export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((child) => child.name === name)
