/** What a person can do about a file that cannot be read or written. Throws what is a mistake of the generator's own. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) throw error
  const { code, path } = error as NodeJS.ErrnoException
  const reason = reasons.get(code ?? '') ?? error.message
  return `${path ?? ''}: ${reason}`
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EISDIR', 'a folder stands where a file is written: move it away'],
  ['ENOTDIR', 'a file stands where a folder on this path is needed: move it away'],
  ['EEXIST', 'a file stands where a folder is needed: move it away'],
  ['ENAMETOOLONG', 'the path is too long'],
  ['EACCES', 'there is no permission to read or write it'],
  ['EPERM', 'there is no permission to read or write it'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'there is no space left'],
])
