/** What a person can do about a file that cannot be read or written. Throws what is a mistake of the generator's own. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) throw error
  const { code, path } = error as NodeJS.ErrnoException
  const reason = reasons.get(code ?? '') ?? error.message
  return `${path ?? ''}: ${reason}`
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EISDIR', 'there is a folder where a file goes: move it away'],
  ['ENOTDIR', 'there is a file where a folder on this path goes: move it away'],
  ['EEXIST', 'there is a file where a folder goes: move it away'],
  ['ENAMETOOLONG', 'the path is too long'],
  ['EACCES', 'there is no permission to read or write it'],
  ['EPERM', 'there is no permission to read or write it'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'there is no space left'],
])
