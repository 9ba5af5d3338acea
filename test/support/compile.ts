import { join } from 'node:path'
import ts from 'typescript'

const projectRoot = join(import.meta.dirname, '../..')

/** What is on disk is parsed once: the library, the packages and this project are the same for every test. */
const parsed = new Map<string, ts.SourceFile | undefined>()

/** The compiler's complaints about these modules, by path and text, under the project's own settings. */
export function complaintsAbout(modules: ReadonlyMap<string, string>): string[] {
  const config = join(projectRoot, 'tsconfig.json')
  const settings = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    projectRoot,
  )
  // An example names what a call returns and does nothing with it.
  const options = { ...settings.options, noUnusedLocals: false, noUnusedParameters: false }
  const host = ts.createCompilerHost(options)
  // The compiler remembers the first one it sees, and a test may have changed it for a while.
  host.getCurrentDirectory = () => projectRoot
  const readFile = host.readFile.bind(host)
  host.readFile = (path) => modules.get(path) ?? readFile(path)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, ...settings) => {
    if (modules.has(path)) return getSourceFile(path, ...settings)
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, ...settings))
    return parsed.get(path)
  }
  const fileExists = host.fileExists.bind(host)
  host.fileExists = (path) => modules.has(path) || fileExists(path)
  host.directoryExists = () => true
  const program = ts.createProgram([...modules.keys()], options, host)
  const sources = [...modules.keys()].flatMap((path) => program.getSourceFile(path) ?? [])
  return sources
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ])
    .map((diagnostic) => ts.formatDiagnostic(diagnostic, host))
}
