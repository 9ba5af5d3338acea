import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { CommandError } from '../../src/shared/command.js'

/** The folder of the nearest package.json, or this one if there is none: what is outside it is somebody else's. */
export function projectAround(folder: string): string {
  for (let each = folder; ; each = dirname(each)) {
    if (existsSync(join(each, 'package.json'))) return each
    if (dirname(each) === each) return folder
  }
}

/**
 * A path that was given, as the project has it: `src/wechat`.
 * @throws CommandError if it leads out of the project, also by a link, or to what is not the user's
 */
export function placeIn(project: string, given: string, name: string): string {
  const path = resolve(process.cwd(), given)
  const inside = relative(project, path)
  if (inside === '') {
    throw new CommandError(
      `${name} is the project itself: name something in it, such as src/wechat`,
    )
  }
  const real = relative(realpathSync(project), realPathOf(path))
  if ([inside, real].some((each) => each.split(sep)[0] === '..' || isAbsolute(each))) {
    throw new CommandError(`${name} leads out of the project ${project}: ${given}`)
  }
  const parts = inside.split(sep)
  const [odd] = /[\\:\r\n]/.exec(parts.join('/')) ?? []
  if (odd !== undefined) {
    const shown = JSON.stringify(odd).slice(1, -1).replaceAll('\\\\', '\\')
    throw new CommandError(
      `${name} has a '${shown}' in it, which not every system takes: write words with / between them, such as src/wechat`,
    )
  }
  if (parts.includes('node_modules') || parts[0] === '.git') {
    throw new CommandError(`${name} is not a place for what you keep: ${given}`)
  }
  return parts.join('/')
}

/** Where a path leads once all links are followed, whether there is something or not. */
function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return join(realPathOf(dirname(path)), relative(dirname(path), path))
}
