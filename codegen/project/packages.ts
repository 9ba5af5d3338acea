import { packagesToInstall } from '../../src/shared/packages.js'
import { MissingPackagesError } from '../api.js'

/** What to tell of the packages that the generator needs and `npm i offiaccount` does not bring; undefined if all are there. */
export function missingPackages(): MissingPackagesError | undefined {
  const wanted = packagesToInstall(['prettier', 'ts-morph', 'yaml'], '-D')
  if (wanted === undefined) return undefined
  const { missing, outdated, command } = wanted
  const names = [...missing, ...outdated.map((text) => text.replace(/ .*/, ''))]
  return new MissingPackagesError(names, command, outdated)
}
