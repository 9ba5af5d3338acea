import { readFile } from 'node:fs/promises'
import { EdgeRuntime } from 'edge-runtime'

const [script = '', body = ''] = process.argv.slice(2)

const runtime = new EdgeRuntime({ initialCode: await readFile(script, 'utf8') })
const response = await runtime.dispatchFetch('http://smoke/', { method: 'POST', body })
for await (const chunk of response.body) process.stdout.write(chunk)
