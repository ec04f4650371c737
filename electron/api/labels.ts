/** `1 document`, `5 documents`: counts in the names of undo steps. */
export const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
