import { own, type Target } from '../model/target.js'
import type { GenerateOptions } from '../api.js'
import { userMayLack } from '../manifest/schema.js'
import type { ImportedType } from '../model/model.js'

/** Where code of a user's manifest goes; all paths are relative to the project's root, with `/`. */
export type Places = Omit<GenerateOptions, 'manifest' | 'format' | 'command'> & {
  /** What headers tell to run, if need be for each file. */
  command?: string | ((path: string) => string) | undefined
}

export function userTarget(places: Places, known: readonly ImportedType[]): Target {
  const { file, out, tests, openapi, server, command = 'npx offiaccount generate' } = places
  const commandFor = typeof command === 'string' ? () => command : command
  const servers = server === undefined ? own.openapi.servers : [{ url: server }]
  return {
    manifest: file,
    commandFor,
    groups: out,
    tests,
    files: {
      openapi,
      explain: `${out}/explain.ts`,
      userMock: tests === undefined ? undefined : `${tests}/mock.ts`,
    },
    modules: {
      runtime: 'package:offiaccount',
      invoke: 'package:offiaccount',
      url: 'package:offiaccount/url',
      paging: 'package:offiaccount/paging',
      describeEndpoint: 'package:offiaccount/testing/vitest',
      describePages: 'package:offiaccount/testing/vitest',
      describePush: 'package:offiaccount/testing/vitest',
      decode: 'package:offiaccount/callback',
      testing: 'package:offiaccount/testing',
      explain: 'package:offiaccount/explain',
      callers: 'package:offiaccount/callers',
    },
    folders: tests === undefined ? [out] : [out, tests],
    importedFrom: `${out}/`,
    openapi: {
      title: file.replace(/^.*\//, '').replace(/\.ya?ml$/i, ''),
      origin: `Generated from ${file}. Do not edit: ${commandFor(openapi ?? '')}`,
      servers,
    },
    takenGroups: new Set(['events', 'explain', 'index', 'mock', 'types']),
    known,
    mayLack: userMayLack,
    schema: `${'../'.repeat(file.split('/').length - 1) || './'}node_modules/offiaccount/dist/codegen/endpoints.schema.json`,
  }
}
