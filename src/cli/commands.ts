import type { CommandEntry } from '../shared/command.js'

/** The commands of the program. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  call: {
    synopsis: 'call <function> [request]',
    summary: 'call a function of the API, and print its answer',
    load: async () => (await import('./call.js')).call,
  },
  article: {
    synopsis: 'article <file...>',
    summary: 'make a draft of Markdown or HTML, or publish it',
    load: async () => (await import('./article.js')).article,
  },
  list: {
    synopsis: 'list [word...] [--json]',
    summary: 'find functions by name, title or path',
    load: async () => (await import('./list.js')).list,
  },
  explain: {
    synopsis: 'explain <errcode...>',
    summary: 'tell what an errcode means and what to do about it',
    load: async () => (await import('./explain.js')).explain,
  },
  generate: {
    synopsis: 'generate <manifest>',
    summary: 'make typed functions of your own endpoints',
    load: async () => (await import('#commands')).generate,
  },
  new: {
    synopsis: 'new <manifest> <method> <path>',
    summary: 'write an endpoint into a manifest of your own',
    load: async () => (await import('#commands')).create,
  },
  completion: {
    synopsis: 'completion bash|fish|zsh',
    summary: 'print a script that completes commands, functions and options',
    load: async () => (await import('./completion.js')).completionOf(commands),
  },
  mock: {
    synopsis: 'mock',
    summary: 'serve a mock WeChat over HTTP, and log its requests',
    load: async () => (await import('./mock.js')).mock,
  },
  'mock push': {
    synopsis: 'mock push <kind>',
    summary: 'push one message or event to your server, as WeChat does',
    load: async () => (await import('./mock/push.js')).push,
  },
  help: {
    synopsis: 'help [command]',
    summary: 'show the commands, or what one takes',
    load: async () => (await import('./help.js')).helpOf(commands, usage),
  },
}

export function usage(): string {
  const rows = [
    ...Object.values(commands),
    { synopsis: '-v, --version', summary: 'show the version' },
  ]
  return `Usage: offiaccount <command>

${rows.map(({ synopsis, summary }) => `  ${synopsis.padEnd(32)}${summary}`).join('\n')}

offiaccount <command> --help tells more.`
}
