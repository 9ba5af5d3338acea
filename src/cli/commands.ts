import type { Command } from './command.js'

interface Entry {
  /** How it is called. */
  synopsis: string
  summary: string
  load: () => Promise<Command>
}

/** The commands, but for `mock`, which reads its own arguments. */
export const commands: Readonly<Record<string, Entry>> = {
  call: {
    synopsis: 'call <function> [request]',
    summary: 'call a function of the API, and print its answer',
    load: () => import('./call.js'),
  },
  list: {
    synopsis: 'list [word...]',
    summary: 'find functions by name, title or path',
    load: () => import('./list.js'),
  },
  explain: {
    synopsis: 'explain <errcode...>',
    summary: 'tell what an errcode means and what to do about it',
    load: () => import('./explain.js'),
  },
  generate: {
    synopsis: 'generate <manifest>',
    summary: 'make typed functions of your own endpoints',
    load: () => import('./generate.js'),
  },
  new: {
    synopsis: 'new <manifest> <method> <path>',
    summary: 'write an endpoint into a manifest of your own',
    load: () => import('./new.js'),
  },
  completion: {
    synopsis: 'completion bash|zsh',
    summary: 'print a script that completes commands, functions and options',
    load: () => import('./completion.js'),
  },
}

const rows: [synopsis: string, summary: string][] = [
  ...Object.values(commands).map(({ synopsis, summary }): [string, string] => [synopsis, summary]),
  ['mock', 'serve a mock WeChat over HTTP, and log its requests'],
  ['mock push <kind>', 'push one message or event to your server, as WeChat does'],
  ['-v, --version', 'show the version'],
]

export function usage(): string {
  return `Usage: offiaccount <command>

${rows.map(([synopsis, summary]) => `  ${synopsis.padEnd(32)}${summary}`).join('\n')}

offiaccount <command> --help tells more.`
}
