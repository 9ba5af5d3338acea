/** The categories that the manifest may give an errcode; the generator reads them here too. */
export const knownCategories = [
  'token',
  'credential',
  'ip',
  'quota',
  'permission',
  'argument',
  'content',
  'state',
  'not_found',
  'transient',
] as const

/** What kind of trouble an errcode means, for code that decides what to do next. */
export type ErrorCategory = (typeof knownCategories)[number] | 'unknown'
