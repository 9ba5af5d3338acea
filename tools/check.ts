import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

// `npm run check`: all that must hold before a commit, side by side, and all that is wrong at once.

/** Scripts of package.json. What takes longest begins first, so that nothing long is left alone at the end. */
const checks = ['lint', 'types', 'check:package', 'check:format', 'check:api', 'check:generated']

const remaining = checks.values()
const worker = async (): Promise<void> => {
  for (const name of remaining) {
    const started = performance.now()
    const { status, output } = await run(name)
    const seconds = ((performance.now() - started) / 1_000).toFixed(1)
    if (status === 0) {
      console.log(`ok      ${name.padEnd(17)}${seconds.padStart(5)} s`)
      continue
    }
    console.log(`FAILED  ${name.padEnd(17)}${seconds.padStart(5)} s\n\n${output.trim()}\n`)
    process.exitCode = 1
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, worker))

function run(name: string): Promise<{ status: number | null; output: string }> {
  // npm is a script on Windows, which only a shell starts.
  const child = spawn(`npm run --silent ${name}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => {
      resolve({ status, output })
    })
  })
}
