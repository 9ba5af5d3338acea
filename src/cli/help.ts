import { command, CommandError, done, type Command, type CommandEntry } from '../shared/command.js'
import { closest } from '../shared/closest.js'

type Commands = Readonly<Record<string, CommandEntry>>

/** `help call card.batchGet` is `call card.batchGet --help`. */
export function helpOf(commands: Commands, usage: () => string): Command {
  return command({
    usage: [
      `Usage: offiaccount help [command]

  Shows the commands, or what a command takes.

  offiaccount help call
  offiaccount help call card.batchGet
  offiaccount help mock push`,
    ],
    options: {},
    async run({ positionals }, program) {
      const name = nameIn(positionals, commands)
      if (positionals.length === 0) program.stdout.write(`${usage()}\n`)
      else if (name === '') throw noSuchCommand(positionals[0] ?? '', commands)
      else {
        const found = await commands[name]?.load()
        await found?.run([...positionals.slice(name.split(' ').length), '--help'], program)
      }
      return done
    },
  })
}

/** `mock push`, `mock`, or nothing if there is no such command. */
export function nameIn([first = '', second = '']: readonly string[], commands: Commands): string {
  return [`${first} ${second}`, first].find((each) => Object.hasOwn(commands, each)) ?? ''
}

export function noSuchCommand(word: string, commands: Commands): CommandError {
  const meant = closest(word, [...Object.keys(commands), '--help', '--version'])
  return new CommandError(
    `there is no command '${word}'${meant === undefined ? '' : `: did you mean ${meant}?`}`,
  )
}
