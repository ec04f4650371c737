/** The header fields in the head of a message, by lower-case name, their folded lines joined (RFC 5322). The first of a name counts. */
export function fieldsIn(head: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of head.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)) {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value.trim())
  }
  return fields
}
