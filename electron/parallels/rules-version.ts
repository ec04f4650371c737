/**
 * The version of the rules: raised with each change of what they find. A workspace that was compared by others is compared anew.
 * What is counted of words and sentences is not: a change of that is a migration.
 */
export const RULES_VERSION = 2
