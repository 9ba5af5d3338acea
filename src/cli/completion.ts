import { commands } from './commands.js'
import { done, Mistake, readOptions, type Program } from './command.js'

export const usage = `Usage: offiaccount completion bash|zsh

  Prints a script that completes commands, functions and options of offiaccount.

  eval "$(offiaccount completion bash)"          in ~/.bashrc
  source <(offiaccount completion zsh)           in ~/.zshrc, after compinit

  Without an installation, first: alias offiaccount='npx offiaccount'`

export async function run(args: string[], { stdout }: Program): Promise<number> {
  const { positionals, values } = readOptions(args, {})
  if (values.help) {
    stdout.write(`${usage}\n`)
    return done
  }
  const [shell = ''] = positionals
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined
  if (!script) throw new Mistake(`completion is for bash or zsh${shell && `, not for '${shell}'`}`)
  const { titles } = await import('./generated/titles.js')
  stdout.write(script(titles))
  return done
}

const callOptions = '--file --out --all --curl --mock --timeout --no-check --help'
const generateOptions = '--out --tests --openapi --server --check --watch --help'
const newOptions =
  '--from --request --response --title --doc --link --group --new-group --group-doc --name --safe --dry-run --help'
const mockOptions =
  '--port --host --tls --tls-cert --tls-key --appid --secret --now --seed --seed-file --record --upstream --replay --no-limits --unknown --quiet --help'

const scripts: Readonly<Record<string, (titles: Readonly<Record<string, string>>) => string>> = {
  bash: (titles) => `_offiaccount() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local words='' IFS=$' \\t\\n'
  case "$COMP_CWORD:\${COMP_WORDS[1]}" in
    1:*) words='${names.join(' ')} --help --version' ;;
    2:call) words='${Object.keys(titles).join(' ')} --help' ;;
    2:completion) words='bash zsh --help' ;;
    *:call) words='${callOptions}' ;;
    2:generate | 2:new) words='' ;;
    3:new) words='GET POST' ;;
    *:new) words='${newOptions}' ;;
    *:generate) words='${generateOptions}' ;;
    *:mock) words='${mockOptions}' ;;
    *) words='--help' ;;
  esac
  case "$previous:$current" in
    # Files, which bash completes by itself. Not those after @: it looks for hosts there, and has the @ in
    # the text to complete, though in a word before it.
    --out:* | --tests:* | --openapi:* | --from:* | --request:* | --response:* | =:* | *:=) words='' ;;
    @:* | *:@)
      IFS=$'\\n'
      COMPREPLY=($(compgen -P @ -f -- "\${current#@}"))
      return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _offiaccount offiaccount
`,
  zsh: (titles) => `#compdef offiaccount
_offiaccount() {
  local -a commands functions
  case "$CURRENT:$words[2]" in
    2:*)
      commands=(${described(summaries)})
      _describe command commands ;;
    3:call)
      functions=(${described(titles)})
      _describe function functions ;;
    3:completion) compadd bash zsh ;;
    *:call)
      if [[ $words[CURRENT-1] == --out ]]; then _files
      elif [[ $words[CURRENT] == -* ]]; then compadd -- ${callOptions}
      elif [[ $words[CURRENT-1] == --file || $words[CURRENT] == @* ]]; then
        compset -P '*[=@]'
        _files
      fi ;;
    4:new) compadd GET POST ;;
    *:new)
      if [[ $words[CURRENT] == -* ]]; then compadd -- ${newOptions}
      else _files
      fi ;;
    *:generate)
      if [[ $words[CURRENT] == -* ]]; then compadd -- ${generateOptions}
      else _files
      fi ;;
    *:mock) compadd -- ${mockOptions} ;;
    *) compadd -- --help ;;
  esac
}
compdef _offiaccount offiaccount
`,
}

const summaries: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(commands).map(([name, { summary }]) => [name, summary])),
  mock: 'serve a mock WeChat over HTTP, and log its requests',
}

const names = Object.keys(summaries)

/** For zsh, which ends a name at its first colon. */
function described(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([name, text]) => `'${name}:${text.replaceAll("'", `'\\''`)}'`)
    .join(' ')
}
