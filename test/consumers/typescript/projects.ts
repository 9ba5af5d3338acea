export type Platform = 'dom' | 'node' | 'workers' | 'bun'

/** How a project is compiled, and what its compiler knows of the platform. */
export interface Project {
  /** Also the name of its folder. */
  name: string
  setting: string
  platform: Platform
  compilerOptions: object
}

/** What the compiler knows of each platform; only the first is a browser. */
const platforms: Record<Platform, object> = {
  dom: { lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
  node: { lib: ['es2022'], types: ['node'] },
  workers: { lib: ['es2022'], types: ['@cloudflare/workers-types'] },
  bun: { lib: ['es2022'], types: ['bun'] },
}

const everyPlatform = Object.keys(platforms) as Platform[]

interface Setting {
  options: object
  platforms: Platform[]
  /** The first version that knows it. */
  since?: Compiler
}

const settings: Record<string, Setting> = {
  nodenext: { options: { module: 'nodenext' }, platforms: everyPlatform },
  node20: { options: { module: 'node20' }, platforms: ['node'], since: '5.9' },
  node18: { options: { module: 'node18' }, platforms: ['node'], since: '5.8' },
  node16: { options: { module: 'node16' }, platforms: everyPlatform },
  bundler: {
    options: { module: 'esnext', moduleResolution: 'bundler' },
    platforms: everyPlatform,
  },
  preserve: { options: { module: 'preserve' }, platforms: ['node'] },
  commonjs: { options: { module: 'commonjs' }, platforms: ['node'] },
}

export const settingNames: readonly string[] = Object.keys(settings)

export const isKnown = (setting: string, compiler: Compiler): boolean =>
  (settings[setting]?.since ?? compiler) <= compiler

export const projects: readonly Project[] = Object.entries(settings).flatMap(
  ([setting, { options, platforms: some }]) =>
    some.map((platform) => ({
      name: `${setting}-${platform}`,
      setting,
      platform,
      compilerOptions: {
        ...options,
        ...platforms[platform],
        target: 'es2022',
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      },
    })),
)

export const endings = ['mts', 'cts'] as const
export type Ending = (typeof endings)[number]

export const compilers = ['5.7', '5.8', '5.9', '6.0', '7.0'] as const
export type Compiler = (typeof compilers)[number]

const requireOfModule = 'TS1479'
const notFound = 'TS2307'

/** Errors that bring others along: what cannot be found or loaded has no types. */
export const reasons: readonly string[] = [requireOfModule, notFound]

/** What does not compile, by setting and ending; all else does. */
export const refusals: Record<string, Partial<Record<Compiler, string>>> = {
  'nodenext cts': { '5.7': requireOfModule },
  'node18 cts': {
    '5.8': requireOfModule,
    '5.9': requireOfModule,
    '6.0': requireOfModule,
    '7.0': requireOfModule,
  },
  'node16 cts': {
    '5.7': requireOfModule,
    '5.8': requireOfModule,
    '5.9': requireOfModule,
    '6.0': requireOfModule,
    '7.0': requireOfModule,
  },
  // Before 6, its `moduleResolution` is `node10`, which knows no `exports`.
  'commonjs mts': { '5.7': notFound, '5.8': notFound, '5.9': notFound },
  'commonjs cts': { '5.7': notFound, '5.8': notFound, '5.9': notFound },
}
