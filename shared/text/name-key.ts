/** What two names have in common that differ only in letter case or in how an accent is composed. Kept beside each name, to find it. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase()
