/** The conditions of a query as they were typed: a phrase with its marks is one, and so is a word with its signs. */
export function termsOf(query: string): string[] {
  return query.match(/[+-]?(?:\w+:)?["“”][^"“”]*["“”]\S*|\S+/gu) ?? []
}
