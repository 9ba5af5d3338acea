import { command, CommandError, done, type Command, type CommandEntry } from '../shared/command.js'

type Commands = Readonly<Record<string, CommandEntry>>

export function completionOf(commands: Commands): Command {
  return command({
    usage: [
      `Usage: offiaccount completion bash|fish|zsh

  Prints a script that completes commands, functions and options of offiaccount.

  eval "$(offiaccount completion bash)"          in ~/.bashrc
  source <(offiaccount completion zsh)           in ~/.zshrc, after compinit
  offiaccount completion fish | source           in ~/.config/fish/config.fish

  Without an installation, first: alias offiaccount='npx offiaccount'`,
    ],
    options: {},
    async run({ positionals: [shell = ''] }, { stdout }) {
      const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined
      if (!script) {
        throw new CommandError(
          `completion is for bash, fish or zsh${shell && `, not for '${shell}'`}`,
        )
      }
      stdout.write(script(await wordsOf(commands)))
      return done
    },
  })
}

/** What the scripts offer. */
interface Words {
  /** The summary of each command. */
  summaries: Readonly<Record<string, string>>
  /** The flags of each command. */
  flags: readonly (readonly [name: string, flags: string])[]
  /** Flags that a file follows. */
  fileFlags: readonly string[]
  /** The title of each function. */
  titles: Readonly<Record<string, string>>
}

async function wordsOf(all: Commands): Promise<Words> {
  const { titles } = await import('./generated/titles.js')
  // `mock push` is completed as `mock`.
  const commands = Object.entries(all).filter(([name]) => !name.includes(' '))
  const tables = await Promise.all(
    commands.map(async ([name, { load }]) => [name, (await load()).options] as const),
  )
  const files = tables.flatMap(([, options]) => options).filter((key) => fileOption.test(key))
  return {
    summaries: Object.fromEntries(commands.map(([name, { summary }]) => [name, summary])),
    flags: tables.map(([name, options]) => [name, options.map(flagOf).join(' ')]),
    fileFlags: [...new Set(files.map(flagOf))],
    titles,
  }
}

const fileOption = / <(?:file|folder|path|request\.json)>/

/** `-h, --help` → `--help` */
function flagOf(option: string): string {
  return /--\S+?(?=\.{3}|\s|$)/.exec(option)?.join('') ?? ''
}

const scripts: Readonly<Record<string, (words: Words) => string>> = {
  bash: ({ summaries, flags, fileFlags, titles }) => `_offiaccount() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local words='' IFS=$' \\t\\n'
  case "$COMP_CWORD:\${COMP_WORDS[1]}" in
    1:*) words='${Object.keys(summaries).join(' ')} --help --version' ;;
    2:call) words='${Object.keys(titles).join(' ')} --help' ;;
    2:completion) words='bash fish zsh --help' ;;
    2:generate | 2:new) words='' ;;
    3:new) words='GET POST' ;;
${flags.map(([name, words]) => `    *:${name}) words='${words}' ;;`).join('\n')}
  esac
  case "$previous:$current" in
    # Files, which bash completes by itself. Not those after @: it looks for hosts there, and has the @ in
    # the text to complete, though in a word before it.
    ${fileFlags.map((flag) => `${flag}:* | `).join('')}=:* | *:=) words='' ;;
    @:* | *:@)
      IFS=$'\\n'
      COMPREPLY=($(compgen -P @ -f -- "\${current#@}"))
      return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _offiaccount offiaccount
`,
  zsh: ({ summaries, flags, fileFlags, titles }) => `#compdef offiaccount
_offiaccount() {
  local -a commands functions flags
  case "$CURRENT:$words[2]" in
    2:*)
      commands=(${described(summaries)})
      _describe command commands ;;
    3:call)
      functions=(${described(titles)})
      _describe function functions ;;
    3:completion) compadd bash fish zsh ;;
    4:new) compadd GET POST ;;
${flags.map(([name, words]) => `    *:${name}) flags=(${words}) ;;`).join('\n')}
  esac
  if [[ $words[CURRENT-1] == (${fileFlags.join('|')}) ]]; then _files
  elif [[ $words[CURRENT] == -* ]]; then compadd -- $flags
  elif [[ $words[CURRENT-1] == --file || $words[CURRENT] == @* ]]; then
    compset -P '*[=@]'
    _files
  elif [[ $words[2] == (generate|new) && $#flags -gt 0 ]]; then _files
  fi
}
compdef _offiaccount offiaccount
`,
  fish: ({ summaries, flags, fileFlags, titles }) => `function __offiaccount_at
    set -l words (commandline -opc)
    test (count $words) -eq $argv[1]; and test "$words[2]" = $argv[2]
end
complete -c offiaccount -e
complete -c offiaccount -f
complete -c offiaccount -n __fish_use_subcommand -l help -d 'show the commands'
complete -c offiaccount -n __fish_use_subcommand -l version -d 'show the version'
${Object.entries(summaries)
  .map(
    ([name, text]) =>
      `complete -c offiaccount -n __fish_use_subcommand -a ${name} -d ${fishQuoted(text)}`,
  )
  .join('\n')}
${Object.entries(titles)
  .map(
    ([op, title]) =>
      `complete -c offiaccount -n '__offiaccount_at 2 call' -a ${op} -d ${fishQuoted(title)}`,
  )
  .join('\n')}
complete -c offiaccount -n '__offiaccount_at 2 completion' -a 'bash fish zsh'
complete -c offiaccount -n '__offiaccount_at 2 help' -a '${Object.keys(summaries).join(' ')}'
complete -c offiaccount -n '__offiaccount_at 2 mock' -a push
complete -c offiaccount -n '__offiaccount_at 2 generate; or __offiaccount_at 2 new' -F
complete -c offiaccount -n '__offiaccount_at 3 new' -a 'GET POST'
${flags
  .flatMap(([name, words]) =>
    words.split(' ').map((flag) => {
      const value = fileFlags.includes(flag) || flag === '--file' ? ' -r -F' : ''
      return `complete -c offiaccount -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}${value}`
    }),
  )
  .join('\n')}
`,
}

function fishQuoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`
}

/** For zsh, which ends a name at its first colon. */
function described(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([name, text]) => `'${name}:${text.replaceAll("'", `'\\''`)}'`)
    .join(' ')
}
