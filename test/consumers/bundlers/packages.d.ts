/** What the suite uses of packages that only `npm run test:consumers` installs. */

declare module 'rollup' {
  export interface Chunk {
    type: 'chunk'
    fileName: string
    isEntry: boolean
    imports: string[]
    code: string
  }
  export function rollup(options: { input: string; plugins: unknown[] }): Promise<{
    generate(options: {
      format: 'es'
      inlineDynamicImports: boolean
    }): Promise<{ output: (Chunk | { type: 'asset'; fileName: string })[] }>
    close(): Promise<void>
  }>
}

declare module '@rollup/plugin-node-resolve' {
  export default function nodeResolve(options: { browser: boolean }): unknown
}

declare module 'terser' {
  export function minify(code: string, options: { module: boolean }): Promise<{ code?: string }>
}

declare module 'webpack' {
  interface Stats {
    hasErrors(): boolean
    toString(options: string): string
    toJson(options: object): { entrypoints?: { main?: { assets?: { name: string }[] } } }
  }
  interface Webpack {
    (options: object, done: (error: Error | null, stats: Stats | undefined) => void): unknown
    optimize: { LimitChunkCountPlugin: new (options: { maxChunks: number }) => unknown }
  }
  const webpack: Webpack
  export default webpack
}
