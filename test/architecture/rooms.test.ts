import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { layersOf, roomOf, sourceFiles, type SourceFile } from './imports.js'

interface Room {
  /** What a room may have at most. Growth is a decision: it raises a figure here, in sight of a reviewer. */
  layers: number
  files: number
  /** Files that lie in the room itself rather than in a folder of it. */
  flat: number
  /** With comments and blank lines. */
  lines: number
  /** The rooms from which it may import. */
  from: readonly string[]
}

const rooms: Record<string, Room> = {
  'src/shared': { layers: 4, files: 17, flat: 12, lines: 1_180, from: [] },
  'src/runtime': { layers: 11, files: 41, flat: 25, lines: 4_590, from: ['src/shared'] },
  'src/callback': { layers: 12, files: 29, flat: 17, lines: 2_660, from: ['src/runtime'] },
  'src/web-login': { layers: 4, files: 6, flat: 6, lines: 420, from: ['src/runtime'] },
  'src/article': {
    layers: 9,
    files: 35,
    flat: 12,
    lines: 2_700,
    from: ['src/runtime', 'src/shared'],
  },
  'src/platform': {
    layers: 8,
    files: 17,
    flat: 13,
    lines: 1_460,
    from: ['src', 'src/callback', 'src/runtime', 'src/web-login'],
  },
  'src/hooks': { layers: 3, files: 4, flat: 3, lines: 200, from: ['src/runtime'] },
  'src/testing': {
    layers: 14,
    files: 103,
    flat: 14,
    lines: 10_760,
    from: ['src/callback', 'src/runtime', 'src/shared'],
  },
  'src/cli': {
    layers: 7,
    files: 26,
    flat: 8,
    lines: 2_480,
    from: ['src', 'src/article', 'src/runtime', 'src/shared', 'src/testing'],
  },
  // It imports the package as its users do, by its name.
  'mcp/src': { layers: 14, files: 48, flat: 6, lines: 4_000, from: [] },
  src: {
    layers: 3,
    files: 14,
    flat: 14,
    lines: 820,
    from: ['src/runtime', 'src/shared'],
  },
  codegen: { layers: 16, files: 106, flat: 4, lines: 10_920, from: ['src/shared'] },
  tools: { layers: 7, files: 21, flat: 1, lines: 1_860, from: ['codegen', 'src/shared'] },
  'docs/site': {
    layers: 8,
    files: 40,
    flat: 6,
    lines: 3_000,
    from: ['codegen', 'src', 'src/shared', 'src/testing'],
  },
}

/** Lines that a file may have beyond 300. */
const longFiles: Record<string, number> = {
  // The only loop of the runtime: what would leave it would have to be handed its whole state.
  'src/runtime/call.ts': 365,
  // The public face of the mock: most of it is what its methods say.
  'src/testing/mock.ts': 330,
}

/** The one place that imports a package at run time. */
const doors: Record<string, RegExp> = {
  ky: /^src\/runtime\/transport\/ky\.ts$/,
  undici: /^src\/runtime\/transport\/undici\.ts$/,
  'ts-morph': /^codegen\/output\/print\.ts$/,
  oxfmt: /^codegen\/output\/format\.ts$/,
  yaml: /^(codegen\/(manifest|scaffold)|src\/article\/read)\//,
  vitest: /^src\/testing\/vitest\//,
}

const byRoom = new Map<string, SourceFile[]>()
for (const file of sourceFiles) {
  const room = roomOf(file.path)
  byRoom.set(room, [...(byRoom.get(room) ?? []), file])
}

test('every room has a guard', () => {
  expect([...byRoom.keys()].sort()).toEqual(Object.keys(rooms).sort())
})

describe.each(Object.entries(rooms))('%s', (name, room) => {
  const files = byRoom.get(name) ?? []
  const byPath = new Map(files.map((file) => [file.path, file]))

  test('is read in one direction: no file leads back to itself, not even by a type', () => {
    for (const file of files) expect(() => layersOf(file, byPath)).not.toThrow()
  })

  test('is no larger than it was decided', () => {
    const known = new Map<string, number>()
    const size = {
      layers: Math.max(...files.map((file) => layersOf(file, byPath, known))),
      files: files.length,
      flat: files.filter(({ path }) => posix.dirname(path) === name).length,
      lines: files.reduce((sum, { lines }) => sum + lines, 0),
    }
    const over = Object.entries(size).filter(
      ([what, value]) => value > room[what as keyof typeof size],
    )
    expect(over).toEqual([])
  })

  test('imports only from the rooms below it', () => {
    const strays = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => !target.includes('/generated/') && roomOf(target) !== name)
        .filter((target) => !target.startsWith('test/') && !room.from.includes(roomOf(target)))
        .map((target) => `${path} imports ${target}`),
    )
    expect(strays).toEqual([])
  })

  test('has no file of more than 300 lines, but for those that are one thing', () => {
    const long = files.filter(({ path, lines }) => lines > (longFiles[path] ?? 300))
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

test('no two rooms import from each other, not even through a third', () => {
  const graph = new Map<string, SourceFile>(
    Object.entries(rooms).map(([path, { from }]) => [
      path,
      { path, imports: [...from], lines: 0, packages: [] },
    ]),
  )
  for (const room of graph.values()) expect(() => layersOf(room, graph)).not.toThrow()
})

test.each(Object.entries(doors))('%s is imported at one door', (name, door) => {
  const importers = sourceFiles.filter(({ packages }) => packages.includes(name))
  expect(importers.length).toBeGreaterThan(0)
  expect(importers.map(({ path }) => path).filter((path) => !door.test(path))).toEqual([])
})
