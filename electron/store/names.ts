/** Names are the same when they differ only in letter case or in how an accent is composed. */
export const sameName = (a: string, b: string): boolean => key(a) === key(b)

const key = (name: string) => name.normalize('NFC').toLowerCase()
